# Was `livret import` in die Datei schreibt und von dem sagt, was es gelesen hat.

import-head = Aus { $name } von livret übernommen. Alle Wörter stehen hier: die ohne Platz als Kommentar.
import-head-check = { $n ->
    [one] 1 Stelle ist zu prüfen: suchen Sie nach „zu prüfen“.
   *[other] { $n } Stellen sind zu prüfen: suchen Sie nach „zu prüfen“.
}
import-line = Zeile { $n }
import-paragraph = Absatz { $n }
import-entry = Eintrag { $n }
import-check = zu prüfen ({ $place }): { $reason }
import-left = stehen gelassen ({ $place }), { $reason }: { $words }
import-words = auch im Dokument: { $words }

import-repeated = oben schon gesagt
import-heading = Überschrift eines Abschnitts
import-unplaced = kein Platz gefunden
import-half = Teil des Tages
import-picture = Bild neben das Programm gelegt
import-shared-organisation = „{ $organisation }“ wird auch für die Organisation von { $name } gehalten
import-guessed-year = das Jahr steht nicht da: { $year } wird angenommen
import-other-weekday = der { $day } ist nicht der Wochentag, der geschrieben steht
import-guessed-logo = das Bild { $path } wird für das Logo von { $name } gehalten
import-guessed-half = { $hour } wird nach der folgenden Uhrzeit angenommen
import-ends-before = das Ende, { $end }, liegt nicht nach dem Beginn, { $start }
import-nobody-named = auf „{ $words }“ folgt kein Name
import-guessed-person = { $name } wird für eine Person gehalten
import-guessed-organisation = „{ $organisation }“ wird für die Organisation von { $name } gehalten
import-guessed-lead = „{ $words }“ steht über den Uhrzeiten: wer nur den ersten Programmpunkt leitet, oder alle
import-guessed-room = „{ $room }“ wird für einen Raum gehalten
import-guessed-place = „{ $place }“ wird für den Ort der Veranstaltung gehalten
import-guessed-partners = „{ $names }“ werden für Partner gehalten
import-no-title = es wurde kein Titel gefunden: dieser ist der Name der Datei, { $name }
import-guessed-title = „{ $title }“ wird für den Titel der Veranstaltung gehalten
import-aside = Rand, Fuß der Seite oder Anmerkung
import-all-day = dauert den ganzen Tag, ohne Uhrzeit
import-no-hour = ohne Uhrzeit
import-replaced = ersetzt durch eine neuere Fassung desselben Termins
import-repeats = wiederholt sich: nur das erste Mal wird übernommen
import-no-zone = die Uhrzeit nennt keine Zeitzone
import-not-accepted = ist nicht angenommen
import-no-title-in-row = Zeile ohne Titel
import-no-key = Spalten ohne Schlüssel
import-cells-unread = Zellen, die livret nicht lesen kann
import-double = dasselbe wie Eintrag { $first }
import-biography = Lebenslauf, ohne Platz in einem Programm
import-one-person = { $name } und { $other } haben dieselbe Kennung: eine Person

import-words-counted = { $n ->
    [one] 1 Wort
   *[other] { $n } Wörter
}
import-parcours-counted = { $n ->
    [one] 1 Strang
   *[other] { $n } Stränge
}
import-sessions-counted = { $n ->
    [one] 1 Beitrag
   *[other] { $n } Beiträge
}
import-breaks-counted = { $n ->
    [one] 1 Pause
   *[other] { $n } Pausen
}
import-people-counted = { $n ->
    [one] 1 Person
   *[other] { $n } Personen
}
import-organisations-counted = { $n ->
    [one] 1 Organisation
   *[other] { $n } Organisationen
}
import-rooms-counted = { $n ->
    [one] 1 Raum
   *[other] { $n } Räume
}
import-pictures-counted = { $n ->
    [one] 1 Bild
   *[other] { $n } Bilder
}
import-done = { $programme } ist geschrieben: { $counts }.
import-not-all = Das Dokument hat { $what }, das Programm { $written }.
import-words-kept = { $n ->
    [one] 1 Wort gelesen
   *[other] { $n } Wörter gelesen
}, { $placed } an ihrem Platz, { $kept } in Kommentaren; keines ist verloren.
import-guesses = { $n ->
    [one] Zu prüfen, 1 Stelle:
   *[other] Zu prüfen, { $n } Stellen:
}
import-guess = { $place }: { $reason }
import-losses = { $n ->
    [one] Als Kommentar stehen gelassen, 1 Stelle:
   *[other] Als Kommentare stehen gelassen, { $n } Stellen:
}
import-loss = { $place } ({ $reason }): { $words }
import-next = Die Durchsicht des Programms findet: { $counts }. Berichtigen Sie es, dann: { $command }

# Was kein Programm ist
import-nothing = nichts in { $name } liest sich wie ein Programm: keine Uhrzeiten mit Titeln, keine Stränge
    .help = geben Sie das Dokument mit den Uhrzeiten und Titeln, oder beginnen Sie ein Programm mit `livret new ORDNER`
import-exists = { $name } ist schon da: es bleibt, wie es ist
    .help = geben Sie mit -o einen anderen Ordner an
import-too-long = { $name } ist ein Text von mehr als { $most } MB
    .help = geben Sie das Dokument des Programms, einige Seiten lang
import-no-text = { $name } ist weder ein Text noch ein Dokument, das livret kennt
    .help = geben Sie ein Dokument von Word oder LibreOffice, einen Text, eine Arbeitsmappe oder den Export eines Konferenzprogramms
import-broken-package = { $name } ist ein beschädigtes Dokument oder eines mit Kennwort
    .help = öffnen Sie es in Word oder LibreOffice, und speichern Sie es ohne Kennwort
import-too-much-in-it = { $name } enthält mehr als das Dokument eines Programms
    .help = geben Sie das Dokument des Programms; enthält es sehr große Bilder, speichern Sie es ohne sie
import-too-deep = { $name } enthält Elemente, die tiefer verschachtelt sind als in jedem Dokument
    .help = öffnen Sie es in Word oder LibreOffice, und speichern Sie es neu
import-broken-xml = { $name } enthält XML, das nicht wohlgeformt ist
    .help = exportieren oder speichern Sie es neu
import-document-type = { $name } erklärt einen Dokumenttyp (DOCTYPE), dem livret nicht folgt
    .help = exportieren Sie es neu, ohne DOCTYPE
import-broken-json = { $name } enthält JSON, das nicht wohlgeformt ist
    .help = exportieren Sie es neu
import-no-talk = kein Beitrag mit Titel und Uhrzeit in { $name }
    .help = exportieren Sie das veröffentlichte Programm mit seinen Uhrzeiten
import-another-package = { $name } ist ein Archiv, das livret nicht lesen kann
    .help = geben Sie ein Dokument von Word (.docx) oder LibreOffice (.odt), oder eine Arbeitsmappe
import-another-kind = { $name } ist { $kind }: livret liest das nicht
    .help = speichern Sie es als .docx oder .odt, oder fügen Sie den Text in eine .txt-Datei ein
