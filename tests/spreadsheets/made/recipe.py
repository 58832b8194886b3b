"""Makes the workbooks of this folder: openpyxl writes them, LibreOffice opens and saves them again.

    pip install openpyxl
    apt-get install libreoffice-calc
    python3 recipe.py            # in this folder

The files are committed, so that the tests need neither.
"""

import datetime
import pathlib
import subprocess
import tempfile

from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = pathlib.Path(__file__).parent


def blocks():
    """One sheet: a title over merged cells, headings in the fourth row, ranges of hours in a column, rows that head a block, a total, and
    a second sheet that somebody forgot."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Planning"
    sheet["A1"] = "Journée des jardins partagés"
    sheet.merge_cells("A1:E1")
    sheet["A2"] = "Jeudi 16 mai 2030"
    sheet.merge_cells("A2:E2")
    sheet.append([])
    sheet.append(["Horaires", "Titre de la session", "Intervenant·e·s", "Salle", "Statut"])
    rows = [
        ["9h00 – 9h30", "Plénière d’ouverture", "Camille Verdier, présidente, Les Tilleuls", "Grande salle", "confirmé"],
        ["Parcours 1 : Créer un jardin"],
        ["9h45 – 11h00", "Trouver un terrain", "Jeanne Olivet, animatrice, Les Tilleuls ; Paul de Brémont (Ville de Valbourg)", "Semis", "confirmé"],
        ["11h00 – 12h00", "Écrire une charte", "Malik Aubrac, géographe", "Semis", ""],
        ["12h00 – 13h30", "Déjeuner", "", "Verger", ""],
        ["Parcours 2 : Faire durer un jardin"],
        ["9h45 – 11h00", "L’eau et le sol", "Inès Carrel, jardinière", "Serre", ""],
        ["11h00 – 12h00", "Entre voisins", "Thomas Nguyen, cheminot, Collectif du Quai 3", "Serre", "à relancer"],
        ["Total : 6 sessions"],
    ]
    for row in rows:
        sheet.append(row)
    for at in (6, 10):
        sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=5)
    sheet.row_dimensions[12].hidden = True
    forgotten = book.create_sheet("Feuil2")
    forgotten.append(["Prévoir 60 badges"])
    forgotten.append(["Rappeler le traiteur"])
    return book


def columns():
    """A sheet with a column of parcours that is filled in once a group, times as parts of a day from 1904, and people over columns."""
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Programme"
    sheet.append(["Jour", "Début", "Fin", "Parcours", "Titre", "Intervenant 1", "Fonction", "Organisme", "Intervenant 2", "Fonction 2", "Organisme 2", "Heures"])
    day, time = datetime.date(2030, 5, 16), datetime.time
    rows = [
        [day, time(9, 0), time(10, 0), "Cultiver", "Semer", "Ada Byron", "jardinière", "Ville d’Aubrac", "Grace Hopper", "botaniste", "CNRS"],
        [day, time(10, 0), time(11, 30), None, "Planter", "Joan Clarke", "élue", "Région B"],
        [day, time(9, 0), time(10, 0), "Récolter", "Goûter", "Alan Turing"],
    ]
    for row in rows:
        sheet.append(row)
    sheet.merge_cells("D2:D3")
    for row in sheet.iter_rows(min_row=2, max_row=4):
        row[0].number_format = "dd/mm/yyyy"
        row[1].number_format = row[2].number_format = "hh:mm"
    for at in range(2, 5):
        sheet.cell(at, 12).value = f"=(C{at}-B{at})*24"
    return book


def faults():
    """A workbook of the template with what goes wrong in workbooks."""
    book = Workbook()
    event = book.active
    event.title = "Événement"
    for row in [["Titre", "Jardins"], ["Date", datetime.date(2030, 5, 16)], ["Langue", "fr"]]:
        event.append(row)
    sheet = book.create_sheet("Sessions")
    sheet.append(["Parcours", "Début", "Fin", "Titre", "Salle", "Remarques internes", "Places"])
    sheet.append(["Cultiver", "10h75", "11h00", "Semer ,puis arroser", "A", "à relancer", "=1/0"])
    sheet.append(["Cultiver", None, "12h00", "Planter", "A"])
    hidden = book.create_sheet("Brouillon")
    hidden.append(["rien"])
    hidden.sheet_state = "hidden"
    return book


def main():
    with tempfile.TemporaryDirectory() as folder:
        for book in (blocks, columns, faults):
            path = pathlib.Path(folder) / f"{book.__name__}.xlsx"
            book().save(path)
            for form in ("xlsx", "ods"):
                subprocess.run(
                    ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", form, "--outdir", HERE, path],
                    check=True,
                    timeout=120,
                    stdout=subprocess.DEVNULL,
                )


main()
