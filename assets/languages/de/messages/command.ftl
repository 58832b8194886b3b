# Was die Befehle selbst sagen

level-error = Fehler
level-warning = Warnung
level-information = Hinweis
level-help = Hilfe
level-note = Anmerkung
again = { $count ->
    [one] dasselbe noch { $n ->
        [one] einmal
       *[other] { $n } Mal
    }, Zeile { $lines }
   *[other] dasselbe noch { $n } Mal, Zeilen { $lines }
}
typeset-by-print = { $n ->
    [one] 1 Zeichen wird im Druck gerichtet; `--fix` schreibt es.
   *[other] { $n } Zeichen werden im Druck gerichtet; `--fix` schreibt sie.
}
suggest-question = Berichtigen? [y/n, q zum Beenden]

count-errors = { $n ->
    [one] 1 Fehler
   *[other] { $n } Fehler
}
count-warnings = { $n ->
    [0] keine Warnung
    [one] 1 Warnung
   *[other] { $n } Warnungen
}
count-remarks = { $n ->
    [one] 1 Hinweis
   *[other] { $n } Hinweise
}
counted = { $counts }
counted-in = { $counts } in { $name }.
counted-in-theme = { $counts } im Thema { $name }.
no-errors = { $name }: keine Fehler, { $counts }.
not-strict = { $name }: { $counts }, und --strict erlaubt keine.
nothing-built = { $counts } in { $name }: Es wurde nichts gebaut.
nothing-built-kept = { $n ->
    [one] { $counts } in { $name }: Es wurde nichts gebaut. { $targets } bleibt, wie es war.
   *[other] { $counts } in { $name }: Es wurde nichts gebaut. { $targets } bleiben, wie sie waren.
}
not-shown = { $n ->
    [one] 1 weiterer wird nicht gezeigt: erst diese berichtigen; `livret check --all` zeigt alle.
   *[other] { $n } weitere werden nicht gezeigt: erst diese berichtigen; `livret check --all` zeigt alle.
}
doing-check = Korrektur lesen
doing-build = Broschüre setzen
doing-batch = Broschüren setzen
batch-built = { $made ->
    [0] Keine von { $n } Broschüren gebaut.
    [one] { $made } von { $n } Broschüren gebaut.
   *[other] { $made } von { $n } Broschüren gebaut.
}
pages = { $n ->
    [one] 1 Seite
   *[other] { $n } Seiten
}
bytes = { $n } Byte
kilobytes = { $n } kB
megabytes = { $n } MB
batch-refused = Nicht gebaut: { $names }.
summary-file = Datei
summary-extent = Größe
summary-purpose = Wofür
summary-for = { $purpose } · { $standards }
summary-web-folder = ein Ordner für jede Website: das ganze Programm und eine Seite je Sitzung
summary-note = { $name }: { $note }
extent = { $weight }
extent-of-pages = { $pages }, { $weight }
extent-of-files = { $n ->
    [one] 1 Datei
   *[other] { $n } Dateien
}, { $weight }
one-value = { $value }
names-made-plain = Wo Titel Buchstaben anderer Alphabete haben, stehen in den Namen der Dateien Ziffern: Nicht jeder Server und nicht jedes Mailprogramm nimmt diese Buchstaben.
heaviest-head = Was am meisten wiegt, so wie es in der Datei steht:
built-unpaged = { $target }: { $weight }. { $standards }.
promise-mail = Ein Entwurf für Outlook, Thunderbird oder Mail, mit Broschüre und Kalender
promise-statement = Was neben einem Download steht
passes-limits = Versandt wiegt die Datei { $weight } und bleibt unter den üblichen Grenzen von { $limits }.
passes-no-limit = Versandt wiegt die Datei { $weight }: mehr als jede übliche Grenze, deren weiteste { $limit } ist.
heaviest-passes-limits = Versandt wiegt die schwerste Datei { $weight } und bleibt unter den üblichen Grenzen von { $limits }.
heaviest-passes-no-limit = Versandt wiegt die schwerste Datei { $weight }: mehr als jede übliche Grenze, deren weiteste { $limit } ist.
mail-without-registration = Das Programm nennt keine Adresse zur Anmeldung (`registration`): Die E-Mail hat keine Schaltfläche dafür.
pictures-fitted = Fotos haben { $density } Pixel je Zoll, um die Grenze einzuhalten.
weight-of-fonts = Schriften
weight-of-rest = Texte, Zeichnungen und Auszeichnung
weight-of = { $what } { $weight }
too-heavy-to-send = die Broschüre passt nicht in { $most }: versandt wiegt sie mindestens { $fits }, mit Fotos zu 110 Pixeln je Zoll
    .here = diese Grenze
    .help = { $fits } zulassen, oder das Schwerste leichter machen oder weglassen
no-such-page = eine Seite { $page } gibt es nicht: Die Broschüre hat { $pages }
    .here = diese Seiten
    .help = Seiten von 1 bis { $pages } verlangen
earlier-is-no-calendar = der frühere Kalender ist keine iCalendar-Datei
    .help = `--earlier-calendar` die veröffentlichte .ics-Datei geben
earlier-of-one-language = `--earlier-calendar` vergleicht einen einzigen Kalender, und { $name } ergibt einen in jeder Sprache
    .help = `--earlier-calendar` weglassen
calendar-floating = Das Programm nennt seine Zeitzone nicht (`time-zone`): Die Zeiten gelten nach der Uhr vor Ort.
imposed = { $standard }, ausgeschossen
pressed = { $profile }, höchstens { $ink } % Farbe, Beschnitt { $bleed } mm.
sheets-short-edge = { $n ->
    [one] 1 Bogen
   *[other] { $n } Bogen
} zu { $width } × { $height } mm: beidseitig drucken, an der kurzen Kante gewendet.
sheets-long-edge = { $n ->
    [one] 1 Bogen
   *[other] { $n } Bogen
} zu { $width } × { $height } mm: beidseitig drucken, an der langen Kante gewendet.
sheets-gathered = { $n } Lagen zum Falzen und Zusammentragen.
sheets-creep = Die inneren Seiten rücken um { $creep } mm zum Falz.
sheets-blank = { $n ->
    [one] 1 Seite vor der letzten bleibt leer.
   *[other] { $n } Seiten vor der letzten bleiben leer.
}
to-approve = Zur Freigabe, keine Druckvorlage
pages-saved = { $natural } Seiten sind in den Grenzen des Themas enger gesetzt, um { $pages } zu ergeben.
pages-filled = { $natural } Seiten sind auf { $pages } ergänzt: { $fillers }.
pages-given-back = Darunter: { $fillers }.
filler-partners = eine Seite für die Partner
filler-index = eine Seite für das Register
filler-notes = { $n ->
    [one] 1 Notizseite
   *[other] { $n } Notizseiten
}
waived = { $place }: { $code } bleibt stehen: { $reason }

mended = { $n ->
    [one] { $name }: 1 Fehler ist berichtigt
   *[other] { $name }: { $n } Fehler sind berichtigt
}; der frühere Stand liegt in { $backup }.
to-mend = { $n ->
    [one] { $name }: 1 Fehler würde berichtigt.
   *[other] { $name }: { $n } Fehler würden berichtigt.
}
nothing-to-mend = { $name }: nichts, was sich mit Sicherheit berichtigen lässt.

explain-finds = Was gefunden wird
explain-matters = Warum es zählt
explain-cure = Was hilft
explain-fixable = `livret check --fix` berichtigt es, wo die Abhilfe sicher ist
explain-bad = Mit dem Fehler
explain-good = Ohne ihn
explain-source = Quelle
explain-more = livret explain CODE sagt mehr über einen davon.
explain-of-a-list = { $code } ist ein Fehler einer Liste von Personen (livret build --for), nicht eines Programms: Der Satz zu seiner Zeile und die Abhilfe danach sind alles, was es zu wissen gibt. Kein Programm kann ihn mit [[allow]] zulassen: Die Liste ist zu berichtigen.

# Dateien, die sich nicht lesen lassen
file-too-large = { $name } ist größer als { $most } MB
    .help = die Programmdatei angeben, einen Text von wenigen Seiten; Bilder bleiben in eigenen Dateien
file-is-a-folder = { $name } ist ein Ordner
    .help = die Programmdatei darin angeben, etwa { $such }
no-such-file = es gibt keine Datei { $name }
    .help = Namen und Ordner prüfen oder mit `livret new ORDNER` ein neues Programm beginnen
no-such-file-near = es gibt keine Datei { $name }
    .help = vielleicht heißt die Datei { $near }
file-of-another-kind = { $name } ist { $kind }, kein Programm
    .help = die Programmdatei angeben, einen Text, dessen Name auf .toml endet; `livret new ORDNER` beginnt eine, in die sich Ihre Texte einfügen lassen
kind-word = ein Word-Dokument
kind-word-old = ein Word- oder Excel-Dokument alten Formats
kind-excel = eine Excel-Arbeitsmappe
kind-powerpoint = eine PowerPoint-Präsentation
kind-writer = ein LibreOffice-Dokument
kind-calc = eine LibreOffice-Tabelle
kind-archive = ein gepacktes Archiv
kind-pdf = ein PDF
kind-rtf = ein RTF-Dokument
kind-picture = ein Bild
kind-web-page = eine Webseite
kind-drawing = eine Zeichnung oder ein XML-Dokument
kind-json = eine JSON-Datei
file-not-allowed = { $name } darf nicht gelesen werden
    .help = um das Leserecht bitten oder die Datei anderswohin kopieren
file-is-a-device = { $name } ist ein Gerät oder eine Pipe, keine Datei
    .help = die Programmdatei angeben, einen Text von wenigen Seiten
file-unreadable = { $name } lässt sich nicht lesen: { $error }
    .help = prüfen, ob der Datenträger da und in Ordnung ist
file-in-utf-16 = { $name } ist in UTF-16 geschrieben, nicht in UTF-8
    .help = die Datei in einem Texteditor öffnen und mit der Kodierung UTF-8 speichern
file-not-a-text = { $name } ist kein Text
    .help = die Programmdatei angeben, einen Text, der auf .toml endet
file-not-in-utf-8 = { $name } ist nicht in UTF-8 geschrieben: siehe Zeile { $line }, Spalte { $column } (wohl „{ $letter }“)
    .help = die Datei noch einmal speichern: in Notepad mit Datei › Speichern unter › Codierung: UTF-8; in Word mit Nur Text › Andere Codierung › Unicode (UTF-8)
output-is-a-source = { $name } wird für die Broschüre gelesen, die sie überschreiben würde
    .help = mit -o einen anderen Ordner angeben oder das Programm anders nennen
output-is-a-device = { $name } ist ein Gerät oder eine Pipe, keine Datei
    .help = mit -o einen anderen Ordner angeben
output-read-only = { $name } darf nur gelesen werden: Die Datei bleibt, wie sie ist
    .help = das Schreiben erlauben oder mit -o einen anderen Ordner angeben
mends-no-file = die Berichtigungen lassen sich in { $name } nicht vornehmen: Es ist keine Datei
    .help = die Programmdatei angeben oder --dry-run hinzufügen, um sie zu sehen
mends-in-no-file = die Berichtigungen lassen sich in den Dateien von { $name } nicht vornehmen: Eine davon steht in keiner allein
    .help = sie von Hand vornehmen: livret check { $name } zeigt sie
file-changed-meanwhile = { $name } ist nicht berichtigt: Ein anderes Programm hat die Datei gerade geschrieben
    .help = sie dort schließen, wo sie offen ist, und es noch einmal versuchen

# Was neben dem Programm gesagt wird
level-error-alone = Fehler
themes-listed = { $name }: { $description }
    .territoires = Flurstücke auf nächtlichem Grund; eine Antiqua zum Lesen, eine Grotesk zum Nachschlagen
    .panorama = Ein Foto auf der Titelseite oder Hügel in Ihren Farben; eine Grotesk zum Ankündigen, eine Antiqua zum Lesen
    .sobre = Schwarz und eine Farbe auf Papier, Linien und keine Bilder: druckt gut auf einem Bürodrucker
    .affiche = Eine kräftige Farbe von Rand zu Rand, sehr große Schrift, ein Foto: für die Kultur
new-started = { $programme } ist ein Programm, das sich bauen lässt. Ändern Sie es, dann: { $command }
new-not-empty = der Ordner { $name } ist nicht leer
    .help = den Namen eines neuen Ordners angeben: Nichts, was Sie haben, wird überschrieben
new-no-folder = { $name } kann nicht der Ordner eines Programms sein: { $error }
    .help = den Namen eines neuen Ordners angeben
unknown-theme = kein Thema heißt „{ $name }“
    .help = eines von diesen schreiben: { $known }; oder den Namen einer Themendatei, die auf .toml endet
unknown-theme-near = kein Thema heißt „{ $name }“
    .help = { $near } schreiben
detail-theme = Thema { $name }, das zu livret gehört
detail-read = { $name } gelesen, { $n } Byte
detail-built = in { $ms } ms gebaut
detail-weighed = Umbruch: { $n } Möglichkeiten verglichen, die gewählte kostet { $cost }
detail-opens = „{ $section }“ beginnt auf Seite { $page } mit { $how ->
        [band] einem Band
        [low] einem niedrigen Band
       *[strip] einem Streifen
    }; an dieser Stelle verglichen: { $ways }
detail-opener = { $how ->
        [band] Band
        [low] niedriges Band
       *[strip] Streifen
    } { $cost }
output-is-programme = die Broschüre würde ihr Programm ersetzen, { $name }
    .help = mit -o einen anderen Ordner angeben oder den Namen des Programms auf .toml enden lassen
same-brochure-twice = { $name } und { $other } ergäben Broschüren gleichen Namens in { $folder }
    .help = geben Sie einer der beiden Dateien einen anderen Namen, oder mit -o einen anderen Ordner, ein Programm nach dem anderen
bad-epoch = SOURCE_DATE_EPOCH ist „{ $value }“
    .help = Sekunden seit 1970 angeben, etwa 1756339200, oder die Variable löschen
output-folder-taken = { $name } kann kein Ordner sein: Es gibt eine Datei dieses Namens
    .help = mit -o einen anderen Ordner angeben oder die Datei verschieben
output-folder-not-allowed = der Ordner { $name } darf hier nicht angelegt werden
    .help = mit -o einen anderen Ordner angeben
output-folder-unmade = der Ordner { $name } lässt sich nicht anlegen: { $error }
    .help = mit -o einen anderen Ordner angeben
output-not-allowed = { $name } lässt sich nicht schreiben: Der Rechner erlaubt es nicht
    .help = die Datei schließen, wo sie offen ist, oder mit -o einen anderen Ordner angeben
renamed-for-all = Unter Windows kann keine Datei „{ $name }“ heißen: die Dateien heißen „{ $other }“, damit alle sie öffnen können.
output-in-use = { $name } kann nicht ersetzt werden: ein anderes Programm hat es geöffnet
    .help = schließen Sie es dort (etwa in Acrobat) und versuchen Sie es noch einmal; die frühere Datei ist, wie sie war
output-disk-full = { $name } lässt sich nicht schreiben: Der Datenträger ist voll
    .help = Platz schaffen oder mit -o einen anderen Ordner angeben
output-is-a-folder = { $name } lässt sich nicht schreiben: Es gibt einen Ordner dieses Namens
    .help = mit -o einen anderen Ordner angeben
output-unwritten = { $name } lässt sich nicht schreiben: { $error }
    .help = mit -o einen anderen Ordner angeben
output-closed = was verlangt war, lässt sich nicht zeigen: { $error }
    .help = anderswohin schreiben: Vielleicht ist kein Platz mehr
man-unwritten = das Handbuch lässt sich nicht schreiben: { $error }
    .help = stattdessen `livret help` lesen
own-fault = livret hat selbst einen Fehler: { $words } ({ $place })
    .help = die Programmdatei und diese Meldung an die Autoren von livret schicken; es wurde nichts geschrieben
abridged-head = Aus Platzmangel gekürzt, anderswo ganz:
abridged-more = und { $n ->
    [one] 1 weiteres
   *[other] { $n } weitere
}, die `livret check --only abridged` auch nennt
waived-head = Auf den Seiten nicht vorhanden oder verändert, mit Ihrem Einverständnis:

# livret --version -v
version-commit = aus dem Stand { $commit } der Quellen gemacht
version-no-commit = aus Quellen ohne Nummer eines Standes gemacht: aus einem Archiv oder mitten in der Arbeit
version-target = kompiliert für { $target }
version-fonts = Schriften, die mit livret kommen:
version-item = {"  "}{ $item }
version-licences = Lizenz von livret: { $licence }. `livret licences` gibt sie aus, samt denen von allem, woraus es besteht.
licences-unreadable = die Lizenzen können nicht gelesen werden: { $error }
    .help = installieren Sie livret neu: seine Datei ist beschädigt
