"""Makes the documents beside this file with python-docx and odfpy: files that other programs write.

    pip install python-docx odfpy && python recipe.py
"""

import struct
import zlib

from docx import Document
from odf import text as odf
from odf.opendocument import OpenDocumentText
from odf.style import Style, TextProperties
from odf.table import Table, TableCell, TableRow


def picture():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + b"\x20\x60\x40" * 40 for _ in range(20))
    head = struct.pack(">IIBBBBB", 40, 20, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


ROWS = [
    ("9h00 – 9h30", "Accueil", ""),
    ("9h30 – 10h30", "Le sol vivant", "Ana Lima, maire, Ville de Rives"),
    ("10h30 – 11h00", "Pause café", ""),
    ("11h00 – 12h00", "Table ronde : planter des haies", "Paul Martin (INRAE) ; Zoé Lemarchand, directrice, Agence du Sol"),
]


def word():
    document = Document()
    document.add_heading("Journée des haies", 0)
    document.add_paragraph("Jeudi 16 mai 2030 – Halle aux grains, Rives")
    document.add_heading("Présentation", 1)
    paragraph = document.add_paragraph("Une journée pour ")
    paragraph.add_run("planter").bold = True
    paragraph.add_run(", avec ceux qui plantent et ceux qui décident, du bocage à la ville.")
    document.add_heading("Programme", 1)
    table = document.add_table(rows=1, cols=3)
    for cell, words in zip(table.rows[0].cells, ("Horaires", "Titre", "Intervenants")):
        cell.text = words
    for row in ROWS:
        for cell, words in zip(table.add_row().cells, row):
            cell.text = words
    document.add_heading("Partenaires", 1)
    document.add_paragraph("Agence du Sol")
    with open("haies.png", "wb") as file:
        file.write(picture())
    document.add_picture("haies.png")
    document.add_paragraph("Ville de Rives")
    document.sections[0].footer.paragraphs[0].text = "Agence du Sol, 2030"
    document.save("haies.docx")


def writer():
    document = OpenDocumentText()
    bold = Style(name="Bold", family="text")
    bold.addElement(TextProperties(fontweight="bold"))
    document.automaticstyles.addElement(bold)
    add = document.text.addElement
    add(odf.H(outlinelevel=1, text="Journée des haies"))
    add(odf.P(text="Jeudi 16 mai 2030 – Halle aux grains, Rives"))
    add(odf.H(outlinelevel=2, text="Programme"))
    table = Table()
    for row in [("Horaires", "Titre", "Intervenants")] + ROWS:
        line = TableRow()
        for words in row:
            cell = TableCell()
            cell.addElement(odf.P(text=words))
            line.addElement(cell)
        table.addElement(line)
    add(table)
    paragraph = odf.P(text="14h00 – 15h00 ")
    paragraph.addElement(odf.Span(stylename=bold, text="Visite du verger"))
    add(paragraph)
    guests = odf.List()
    for words in ("Marc Loiseau, pépiniériste", "Inès Delmas, agronome, Chambre d'agriculture"):
        entry = odf.ListItem()
        entry.addElement(odf.P(text=words))
        guests.addElement(entry)
    add(guests)
    document.save("haies.odt")


word()
writer()
