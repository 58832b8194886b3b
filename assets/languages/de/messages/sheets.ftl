# Was das Lesen einer Arbeitsmappe zu sagen findet. `help-in-sheets` steht für die Hilfe einer Meldung, wo das Programm eine Arbeitsmappe ist.

sheet-open-quote = „{ $name }“: In Zeile { $line } öffnet ein Anführungszeichen eine Zelle, die nichts schließt
    .help = schließen Sie es am Ende der Zelle oder entfernen Sie es
sheets-broken = „{ $name }“ ist keine lesbare Arbeitsmappe
    .help = öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie neu als .xlsx oder .ods
sheets-locked = „{ $name }“ ist mit einem Kennwort geschützt
    .help = speichern Sie eine Kopie ohne Kennwort und geben Sie livret diese Kopie
sheets-too-large = „{ $name }“ enthält weit mehr Zellen als ein Programm
    .help = behalten Sie in der Arbeitsmappe nur die Blätter des Programms, ohne bis unten kopierte leere Zeilen
sheets-too-many-rows = das Blatt „{ $sheet }“ von „{ $name }“ hat mehr als { $most } gefüllte Zeilen
    .help = behalten Sie in der Arbeitsmappe nur die Zeilen des Programms
sheets-empty = „{ $name }“ ist leer
    .help = legen Sie eine Arbeitsmappe zum Ausfüllen an: livret new ORDNER --spreadsheet
sheets-not-the-template = „{ $name }“ ist keine Arbeitsmappe nach der Vorlage von livret: ihr fehlt das Blatt „Veranstaltung“
    .help = wandeln Sie sie um: livret import { $name } -o ORDNER; oder beginnen Sie mit der Vorlage: livret new ORDNER --spreadsheet

sheets-of-no-programme = „{ $name }“ ist kein lesbares Programm
    .help = berichtigen Sie es zuerst: livret check { $name }
sheets-text-too-long = ein Text von „{ $name }“ ist länger, als eine Zelle fasst (32.767 Zeichen)
    .help = kürzen Sie ihn, oder behalten Sie das Programm in seiner .toml-Datei
sheets-unwritten = die Arbeitsmappe kann nicht geschrieben werden: { $error }
    .help = melden Sie diesen Fehler den Autoren von livret
left-out-of-the-workbook = Ohne Platz in einer Arbeitsmappe und ausgelassen: { $keys }.

new-workbook = { $programme } enthält das ganze Programm. Bearbeiten Sie es, dann: { $command }
new-workbook-there = es gibt schon eine Datei { $name }
    .help = geben Sie einen anderen Ordner an, oder benennen Sie die Datei um: nichts, was Sie haben, wird überschrieben
new-workbook-not-made = { $name } lässt sich nicht vollständig lesen: Keine Arbeitsmappe wurde gemacht.

import-cell = Zelle { $cell }
import-nowhere = die Datei
columns-taken = Die Spalten:
column-taken = { $column } „{ $heading }“: { $words } ({ $key })
sheets-without-sessions = „{ $name }“ hat keine Tabelle von Programmpunkten: keines ihrer Blätter hat eine Spalte mit Uhrzeiten
    .help = sagen Sie, welche Spalte die Uhrzeiten enthält und welche die Titel: --column "Zeit=hours" --column "Thema=title"
column-asked = --column erwartet die Überschrift einer Spalte und was sie ist, wie "Zeiten=hours", und nicht „{ $asked }“
    .help = schreiben Sie --column "ÜBERSCHRIFT=SCHLÜSSEL"
column-of-no-key = „{ $key }“ ist nichts, was ein Programmpunkt haben kann
    .help = wählen Sie unter hours, start, end, day, title, room, format, speakers, moderators, description, parcours…
row-of-counts = eine Zeile, die zählt: „{ $words }“
row-of-no-session = eine Zeile, die kein Programmpunkt ist: „{ $words }“
row-heads-a-block = diese Zeile wird für den Titel eines Parcours gehalten: „{ $title }“
parcours-of-the-row-above = die Spalte des Parcours ist leer: der der Zeile darüber wird genommen, „{ $name }“
cell-of-no-key = unter „{ $heading }“, das livret nicht kennt: „{ $words }“
end-of-a-duration = das Ende ist nach der Dauer gerechnet: { $end }
sheet-of-people = das Blatt „{ $sheet }“ wird für ein Verzeichnis gehalten
sheet-of-nothing-known = das Blatt „{ $sheet }“ ist weder eine Tabelle von Programmpunkten noch ein Verzeichnis: „{ $words }“
title-of-the-file = der Titel der Veranstaltung ist der Name der Datei
subtitle-above = die Zeile unter dem Titel wird für den Untertitel gehalten
words-above-the-table = über der Tabelle: „{ $words }“

import-not-merged = { $name } ist nicht lesbar: darin wird nichts geändert
    .help = berichtigen Sie es zuerst: livret check { $name }
import-nothing-new = Nichts Neues für { $name }.
import-merged = { $n ->
        [one] 1 Änderung der Quelle in { $name } übernommen; was Sie dort geschrieben haben, bleibt. Der frühere Stand ist in { $backup }.
       *[other] { $n } Änderungen der Quelle in { $name } übernommen; was Sie dort geschrieben haben, bleibt. Der frühere Stand ist in { $backup }.
    }
import-conflicts = { $n ->
        [one] 1 Stelle hat sich auf beiden Seiten geändert; Ihre bleibt:
       *[other] { $n } Stellen haben sich auf beiden Seiten geändert; Ihre bleiben:
    }
import-conflict = { $path }: { $own } bei Ihnen, { $source } in der Quelle
import-gone = entfernt

hidden-sheet = das Blatt „{ $sheet }“ ist ausgeblendet und wird gelesen wie die anderen
    .here = ausgeblendet
    .help = blenden Sie es zum Gegenlesen ein, oder löschen Sie es, wenn nichts davon gedruckt werden soll
hidden-rows = { $n ->
        [one] eine Zeile des Blatts „{ $sheet }“ ist ausgeblendet und wird gelesen wie die anderen
       *[other] { $n } Zeilen des Blatts „{ $sheet }“ sind ausgeblendet und werden gelesen wie die anderen
    }
    .here = { $n ->
        [one] ausgeblendet
       *[other] die erste
    }
    .help = blenden Sie sie zum Gegenlesen ein, oder löschen Sie sie, wenn nichts davon gedruckt werden soll
unread-sheet = das Blatt „{ $sheet }“ wird nicht gelesen: weder sein Name noch seine Überschriften sind die eines Programms
    .here = nichts von hier wird gedruckt
    .help = geben Sie ihm den Namen eines Blatts der Vorlage, oder löschen Sie es
cell-error = diese Zelle enthält den Fehler { $error }
    .here = hier
    .help = berichtigen Sie die Formel, oder ersetzen Sie sie durch ihren Wert
cell-uncomputed = der Wert dieser Formel steht nicht in der Datei
    .here = hier
    .help = öffnen und speichern Sie die Arbeitsmappe in Ihrer Tabellenkalkulation, oder ersetzen Sie die Formel durch ihren Wert
unknown-heading = „{ $heading }“ ist keine Überschrift, die livret hier kennt: was darunter steht, wird nicht gedruckt
    .here = unbekannt
    .help = nehmen Sie eine dieser Überschriften: { $known }; oder löschen Sie sie, wenn sie nur für Sie ist
unknown-heading-near = „{ $heading }“ ist keine Überschrift, die livret hier kennt: was darunter steht, wird nicht gedruckt
    .here = vielleicht „{ $near }“?
    .help = schreiben Sie stattdessen „{ $near }“
column-without-heading = diese Spalte hat keine Überschrift: was sie enthält, wird nicht gedruckt
    .here = hier
    .help = geben Sie der Spalte eine Überschrift, oder leeren Sie sie
session-without-parcours = diese Zeile sagt nicht, zu welchem Parcours sie gehört
    .here = ohne Parcours
    .help = schreiben Sie in die Spalte Parcours den Titel eines Parcours, „Plenum“ oder „Pause“
inside-nothing = diese Zeile ist als Teil der darüberstehenden gekennzeichnet, und es gibt keine
    .here = nichts darüber
    .help = schreiben Sie in die Spalte Parcours den Titel eines Parcours, „Plenum“ oder „Pause“
unknown-parcours = auf dem Blatt der Parcours heißt keiner „{ $written }“
    .here = unbekannt
    .help = schreiben Sie den Titel wie auf diesem Blatt („{ $near }“ kommt am nächsten), oder fügen Sie den Parcours dort hinzu

again-in-cells = { $count ->
    [one] dasselbe noch { $n ->
        [one] einmal
       *[other] { $n } Mal
    }, in { $cells }
   *[other] dasselbe noch { $n } Mal, in { $cells }
}
corrected-copy = berichtigt
mended-in-a-copy = { $n ->
        [one] 1 Fehler in „{ $copy }“ berichtigt; „{ $name }“ bleibt, wie es ist.
       *[other] { $n } Fehler in „{ $copy }“ berichtigt; „{ $name }“ bleibt, wie es ist.
    }
cells-to-change = { $n ->
        [one] 1 Berichtigung, die in „{ $name }“ einzutragen ist:
       *[other] { $n } Berichtigungen, die in „{ $name }“ einzutragen sind:
    }
cell-to-change = { $place }: { $before } → { $after }

rule-hidden-in-the-workbook = In der Arbeitsmappe ausgeblendet
    .finds = Zeilen oder Blätter, die in der Arbeitsmappe ausgeblendet sind und die livret liest wie die anderen.
    .matters = Was in der Tabelle niemand sieht, wird gedruckt: ein verworfener Programmpunkt, eine Notiz an sich selbst.
    .cure = Blenden Sie sie zum Gegenlesen ein, oder löschen Sie sie.
