# Was der Leser einer Programmdatei sagt.

# Wovon ein Fehler sprechen kann
the-event = die Veranstaltung
this-plenary = dieses Plenum
this-parcours = diese Reihe
this-session = dieser Beitrag
this-break = diese Pause
this-item = dieser Punkt
this-speaker = diese Person
this-partner = dieser Partner
this-group = diese Gruppe von Partnern
this-link = dieser Link
this-ink = diese Druckfarbe
this-waiver = diese Tabelle `allow`
this-entry-of-speakers = dieser Eintrag in `speakers`
this-entry-of-roles = dieser Eintrag in `roles`
a-session-with-moderated-by = ein Beitrag mit `moderated-by`
this-day = diese Zeile von `days`
this-contact = dieser Kontakt
an-account = dieses Konto
this-picture = dieses Bild
a-link-of-a-person = dieser Link
a-profiled-organisation = eine Organisation mit Porträt oder Lebenslauf
the-foreword = das Grußwort
this-page = diese Seite
this-advert = diese Anzeige
the-plan = der Lageplan
this-room = dieser Raum
this-quote = dieses Zitat
a-quote-with-a-role = ein Zitat mit `role`
this-figure = diese Kennzahl
this-practical = dieser praktische Hinweis
the-video = `video`
the-parcours-word = `parcours-word`
the-registration = `registration`
the-online-space = `online-space`
the-contact = `contact`

# Schlüssel
missing-event = das Programm hat keine Tabelle [event]
    .help = eine Tabelle [event] mit Titel und Datum der Veranstaltung hinzufügen
    .help-in-sheets = ein Blatt „Veranstaltung“ mit Titel und Datum der Veranstaltung hinzufügen
missing-key = { $owner } hat kein `{ $key }`
    .here = `{ $key }` fehlt
    .help = hier eine Zeile `{ $key } = …` hinzufügen
    .help-in-sheets = die Zelle unter „{ $key }“ ausfüllen
no-members = diese Gruppe von Partnern hat keine Mitglieder
    .here = niemand darin
    .help = darunter [[partners.members]] mit einem `name` hinzufügen
unknown-key = der Schlüssel `{ $key }` ist hier nicht bekannt
    .here = nicht bekannt
    .help = einen der bekannten Schlüssel verwenden: { $known }
unknown-key-near = der Schlüssel `{ $key }` ist hier nicht bekannt
    .here = vielleicht `{ $near }`?
    .help = stattdessen `{ $near }` schreiben
misplaced-key = { $n ->
        [one] der Schlüssel `{ $key }` steht außerhalb der Tabelle [event]
       *[other] { $n } Schlüssel der Veranstaltung stehen außerhalb der Tabelle [event]
    }
    .here = außerhalb
    .too = dieser auch
    .help = { $n ->
        [one] `{ $key }` unter die Zeile [event] setzen
       *[other] sie unter die Zeile [event] setzen
    }
keys-without-event = { $n ->
        [one] diese Zeile steht unter keinem Tabellennamen: [event] fehlt
       *[other] diese Zeilen stehen unter keinem Tabellennamen: [event] fehlt
    }
    .here = die erste
    .too = diese auch
    .help = darüber eine Zeile [event] einfügen
empty-file = die Datei ist leer
    .help = ein Programm hineinschreiben oder mit dem von `livret new meine-veranstaltung` beginnen
conflicting-keys = `{ $one }` und `{ $other }` stehen beide da
    .one = entweder `{ $one }`
    .other = oder `{ $other }`
    .help = `{ $one }` oder `{ $other }` behalten
not-for-a-break = eine Pause hat Zeiten und einen Titel und kein `{ $key }`
    .here = wird in einer Pause nicht gedruckt
    .help = `{ $key }` entfernen, oder `break = true`, wenn es ein Beitrag ist

# Werte anderer Art
wrong-type-text = hier wird ein Text erwartet, nicht { $written }
    .here = kein Text
    .help = zwischen Anführungszeichen schreiben
wrong-type-languages = die Tabelle { $written } ist kein Text in mehreren Sprachen
    .here = weder ein Text noch seine Sprachen
    .help = einen Text zwischen geraden Anführungszeichen schreiben oder je einen unter dem Kürzel seiner Sprache: { "{" } fr = "…", en = "…" { "}" }
wrong-type-texts = hier wird eine Liste von Texten erwartet, nicht { $written }
    .here = keine Liste von Texten
    .help = eckige Klammern darum setzen: { $right }
wrong-type-flag = hier wird true oder false erwartet, nicht { $written }
    .here = weder true noch false
    .help = true oder false schreiben, ohne Anführungszeichen
wrong-type-flags = hier wird eine Liste von true und false erwartet, nicht { $written }
    .here = keine Liste von true und false
    .help = true oder false zwischen eckige Klammern schreiben
wrong-type-number = hier wird eine Zahl erwartet, nicht { $written }
    .here = keine Zahl
    .help = in Ziffern schreiben, ohne Anführungszeichen und ohne Einheit
wrong-type-numbers = hier wird eine Liste von Zahlen erwartet, nicht { $written }
    .here = keine Liste von Zahlen
    .help = die Zahlen zwischen eckige Klammern schreiben, etwa [90, 65, 55, 60]
wrong-type-moment = hier wird ein Datum oder eine Uhrzeit erwartet, nicht { $written }
    .here = weder Datum noch Uhrzeit
    .help = zwischen Anführungszeichen schreiben
wrong-type-moments = hier wird eine Liste von Daten erwartet, nicht { $written }
    .here = keine Liste von Daten
    .help = die Daten zwischen eckige Klammern schreiben, etwa [2025-08-28, 2025-08-29]
wrong-type-table = hier wird eine Tabelle erwartet, nicht { $written }
    .here = keine Tabelle
    .help = eine Tabelle schreiben: ihren Namen zwischen einfachen eckigen Klammern, darunter ihre Schlüssel
wrong-type-tables = hier wird eine Liste von Tabellen erwartet, nicht { $written }
    .here = keine Liste von Tabellen
    .help = die eckigen Klammern um den Namen verdoppeln, etwa [[parcours]]
wrong-type-text-or-table = hier wird ein Text oder eine Tabelle erwartet, nicht { $written }
    .here = weder Text noch Tabelle
    .help = einen Text zwischen Anführungszeichen schreiben, oder eine Tabelle zwischen geschweiften Klammern wie {"{"} … {"}"}
wrong-type-list = hier wird eine Liste erwartet, nicht { $written }
    .here = keine Liste
    .help = eckige Klammern darum setzen: { $right }

# Texte
empty-text = `{ $key }` ist leer bei: { $owner }
    .here = nichts zu drucken
    .help = { $key } zwischen die Anführungszeichen schreiben
empty-name = der Name dieser Person ist leer
    .here = niemand ist genannt
    .help = Vor- und Nachnamen schreiben oder diese Anführungszeichen entfernen
empty-session = dieser Beitrag hat weder Titel noch Mitwirkende
    .here = sagt nichts
    .help = einen `title` hinzufügen oder den Beitrag entfernen
invisible-character = dieser Text enthält ein unsichtbares Zeichen, { $code }, das in der Broschüre entfällt
    .here = enthält es
    .help = den Text neu tippen, statt ihn einzufügen
too-long-line = dieser Text hat { $count } Zeichen; erlaubt sind hier { $most }
    .here = zu lang
    .help = auf ein oder zwei Zeilen kürzen; ein langer Text gehört in `description`, `introduction` oder `body`
too-long-text = dieser Text ist { $size } kB lang; erlaubt sind { $most } kB
    .here = zu lang
    .help = kürzen; 4 kB füllen eine Seite
too-long-file = die Datei ist { $size } MB lang; ein Programm ist höchstens { $most } MB lang
    .here = hier ist die Grenze erreicht
    .help = den längsten Text kürzen oder das Programm auf mehrere verteilen

# Mehr, als eine Broschüre fasst
too-many-sessions = es gibt mehr als { $most } Beiträge, zu viel für eine Broschüre
    .here = einer zu viel
    .help = das Programm auf mehrere Dateien verteilen
too-many-together = mehr als { $most } Beiträge teilen sich eine Uhrzeit, zu viel für eine Broschüre
    .here = einer zu viel
    .help = jedem sein `start` geben
too-many-items = es gibt mehr als { $most } Punkte, zu viel für eine Broschüre
    .here = einer zu viel
    .help = mit weniger Worten sagen, was stattfindet
too-many-speakers = es gibt mehr als { $most } Mitwirkende, zu viel für eine Broschüre
    .here = einer zu viel
    .help = die nennen, die sprechen, und den Rest „und andere“ sein lassen
too-many-groups = es gibt mehr als { $most } Gruppen von Partnern, zu viel für eine Broschüre
    .here = eine zu viel
    .help = die Partner in weniger Gruppen zeigen
too-many-partners = es gibt mehr als { $most } Partner, zu viel für eine Broschüre
    .here = einer zu viel
    .help = die zeigen, die Ihren Lesern am wichtigsten sind
too-many-plenaries = es gibt mehr als { $most } Plenen, zu viel für eine Broschüre
    .here = eines zu viel
    .help = sie als Beiträge einer Reihe schreiben
too-many-parcours = es gibt mehr als { $most } Reihen, zu viel für eine Broschüre
    .here = eine zu viel
    .help = das Programm auf mehrere Dateien verteilen
too-many-days = es gibt mehr als { $most } Tage, zu viel für eine Broschüre
    .here = einer zu viel
    .help = die Tage einer einzigen Veranstaltung schreiben
unknown-word = `{ $key }` kennt „{ $written }“ nicht
    .here = keines der bekannten Wörter
    .help = eines von diesen schreiben: { $known }
room-out-of-range = die Nummer eines Raums ist eine ganze Zahl bis 9999
    .here = keine Raumnummer
    .help = die Zahl schreiben, die im Plan steht, etwa 12
too-many-columns = eine Tabelle mit { $count } Spalten ist zu breit für eine Seite: höchstens { $most }
    .here = in diesem Text
    .help = zwei Tabellen daraus machen
row-too-long = eine Zeile der Tabelle hat { $count } Zellen für { $columns } Spalten: { $row }
    .here = in diesem Text
    .help = jeder Zeile so viele Zellen wie der ersten geben und \| für einen Strich im Text schreiben
focus-out-of-range = `focus` besteht aus zwei Zahlen von 0 bis 100
    .here = kein Punkt des Bildes
    .help = zwei Prozentangaben schreiben, von links und von oben, etwa [50, 30]
person-told-twice = `{ $key }` steht zweimal für „{ $name }“
    .one = entweder hier
    .other = oder dort
    .help = `{ $key }` einmal behalten, am besten in `[[speakers]]`
capacity-out-of-range = ein Beitrag fasst 1 bis { $most } Personen
    .here = keine Zahl von Plätzen
    .help = eine ganze Zahl schreiben, etwa 20
too-many-notes = es gibt mehr als { $most } Kontakte, Konten, Preise, praktische Hinweise, Pausen, Zitate, Zahlen und Seiten, zu viel für eine Broschüre
    .here = einer zu viel
    .help = die behalten, die ein Gast braucht
too-many-paragraphs = die Texte haben zusammen mehr als { $most } Absätze
    .here = ab hier zu viel
    .help = kurze Absätze verbinden oder die Texte kürzen

# Zeichen in den Texten
markup-html = ein HTML-Tag wird hier als einfacher Text gedruckt
    .here = ein HTML-Tag
    .help = *Wörter* für kursiv schreiben, **Wörter** für fett
markup-rule = eine Trennlinie wird hier als einfacher Text gedruckt
    .here = eine Trennlinie
    .help = stattdessen eine leere Zeile zwischen den Absätzen lassen
markup-heading = eine Überschrift wird hier als einfacher Text gedruckt
    .here = eine Überschrift
    .help = den Schlüssel `title` verwenden oder einen Absatz in **fett**
markup-image = ein Bild wird hier als einfacher Text gedruckt
    .here = ein Bild
    .help = das Bild weglassen
markup-link = ein Link wird hier als einfacher Text gedruckt: Eine Zeile hat keinen
    .here = ein Link
    .help = nur seine Wörter schreiben, und die Adresse in einen Text von mehreren Zeilen oder unter den Schlüssel, der für sie da ist
markup-table = eine hier eingefügte Tabelle verliert ihre Spalten: Jede Reihe ist eine Zeile, ihre Zellen folgen aufeinander
    .here = eine Tabelle
    .help = eine Liste schreiben, je Punkt eine Zeile mit einem Bindestrich davor
markup-entity = „{ $written }“ stammt von einer Webseite: Gedruckt wird „{ $meant }“
    .here = Code von Webseiten
    .help = { $meant } schreiben
markup-entity-space = „{ $written }“ stammt von einer Webseite: Gedruckt wird ein geschütztes Leerzeichen
    .here = Code von Webseiten
    .help = ein Leerzeichen schreiben: livret setzt geschützte, wo sie hingehören
markup-entity-unseen = „{ $written }“ stammt von einer Webseite: Es ist nicht zu sehen
    .here = Code von Webseiten
    .help = es entfernen
markup-in-name = die Zeichen von „{ $name }“ werden gedruckt, wie sie dastehen: Ein Name wird weder kursiv noch fett
    .here = Sternchen oder Unterstriche
    .help = die Zeichen um die Wörter entfernen
language-name = { $language ->
    [en] Englisch
    [fr] Französisch
    [de] Deutsch
    [de-CH] Schweizer Deutsch
    [es] Spanisch
    [it] Italienisch
    [pt] Portugiesisch
    [nl] Niederländisch
    [ca] Katalanisch
    [he] Hebräisch
    [ar] Arabisch
    [fa] Persisch
    [ru] Russisch
    [el] Griechisch
    [zh] Chinesisch
    [ja] Japanisch
    [ko] Koreanisch
   *[other] eine andere Sprache ({ $language })
}
paragraph-language = dieser Absatz liest sich als { language-name }: Rechtschreibung und Typografie von „{ $text }…“ richten sich danach
    .here = in dieser Sprache
    .help = [{ $language }] vor den Absatz schreiben oder `lang` für den ganzen Beitrag; das Kürzel der richtigen Sprache, wo es eine andere ist
markup-quotation = ein Zitatblock wird hier als einfacher Text gedruckt
    .here = ein Zitatblock
    .help = „ und “ um die Wörter setzen, statt > davor

# Tage und Uhrzeiten
no-day = die Liste der Tage ist leer
    .here = kein Tag
    .help = mindestens einen Tag zwischen die Klammern schreiben, etwa [2025-08-28]
missing-day = die Veranstaltung dauert mehrere Tage; welcher ist gemeint: { $owner }?
    .here = `day` fehlt
    .help = eine Zeile `day = { $day }` hinzufügen oder einen anderen Tag der Veranstaltung
duplicate-day = der Tag { $day } steht zweimal da
    .again = hier noch einmal
    .first = hier zuerst
    .help = einen davon entfernen
session-outside-the-days = { $day } ist kein Tag der Veranstaltung
    .here = kein Tag der Veranstaltung
    .help = einen ihrer Tage schreiben ({ $days }) oder diesen zu `dates` hinzufügen
bad-date = { $written } ist kein Datum
    .here = hier wird ein Tag erwartet
    .help = den Tag als 2025-08-28 schreiben oder als "28. August 2025" zwischen Anführungszeichen
    .help-in-sheets = den Tag als Datum der Tabelle schreiben, oder als 28. August 2025
wrong-weekday = { $written } fällt auf einen anderen Wochentag
    .here = es ist { $day }
    .help = Wochentag oder Datum berichtigen oder den Wochentag weglassen
bad-hour = { $written } ist keine Uhrzeit
    .here = hier wird eine Uhrzeit erwartet
    .help = die Uhrzeit als "14:30" oder "14.30 Uhr" schreiben, zwischen Anführungszeichen
    .help-in-sheets = die Uhrzeit als Uhrzeit der Tabelle schreiben, oder als 14:30
bad-hour-without-minutes = { $written } ist keine Uhrzeit
    .here = hier wird eine Uhrzeit erwartet
    .help = sie mit ihren Minuten zwischen Anführungszeichen schreiben: "{ $meant }"
    .help-in-sheets = sie mit ihren Minuten schreiben: { $meant }
bad-hour-without-quotes = { $written } ist keine Uhrzeit
    .here = hier wird eine Uhrzeit erwartet
    .help = sie zwischen Anführungszeichen schreiben: "{ $meant }"
bad-hour-midnight = { $written } ist keine Uhrzeit
    .here = hier wird eine Uhrzeit erwartet
    .help = "0:00" für Mitternacht schreiben; ein Beitrag, der am Abend beginnt, darf danach enden
bad-hour-with-seconds = { $written } ist keine Uhrzeit
    .here = hier wird eine Uhrzeit erwartet
    .help = nur die Uhrzeit schreiben, ohne Sekunden, etwa "14:30"
ends-before-start = das Ende um { $end } liegt vor dem Anfang um { $start }
    .end = endet hier
    .start = beginnt hier
    .help = `start` oder `end` berichtigen; nur was am Abend beginnt, darf nach Mitternacht enden
ends-as-it-starts = Ende und Anfang sind beide um { $end }
    .end = endet hier
    .start = beginnt hier
    .help = `start` oder `end` berichtigen; nur was am Abend beginnt, darf nach Mitternacht enden
session-overlap = dieser Beitrag beginnt um { $start }, und der davor endet um { $end }
    .again = überschneidet sich
    .first = mit diesem
    .help = die Zeiten berichtigen oder `start` beim zweiten weglassen, damit er die Zeiten des ersten teilt
same-start = zwei Beiträge beginnen um { $start }
    .again = überschneidet sich
    .first = mit diesem
    .help = die Zeiten berichtigen oder `start` beim zweiten weglassen, damit er die Zeiten des ersten teilt
unknown-time-zone = die Zeitzone `{ $written }` ist nicht bekannt
    .here = nicht bekannt
    .help = einen Kontinent und eine Stadt schreiben, etwa "Europe/Berlin"
unknown-time-zone-near = die Zeitzone `{ $written }` ist nicht bekannt
    .here = vielleicht `{ $near }`?
    .help = stattdessen `{ $near }` schreiben

# Auswahl
part-missing = es gibt keine Datei { $file }
    .here = nennt keine Datei
    .help = sie neben das Programm legen oder ihren Namen berichtigen: Pfade zählen vom Programm aus
part-missing-near = es gibt keine Datei { $file }
    .here = nennt keine Datei
    .help = vielleicht { $near }?
part-outside = die Datei { $file } liegt außerhalb des Ordners des Programms
    .here = führt aus dem Ordner
    .help = sie in den Ordner des Programms legen: Sie wird mit ihm verschickt
part-not-a-file = { $file } ist ein Ordner
    .here = keine Datei
    .help = seine Dateien nennen: "{ $file }/*.toml"
part-empty = die Datei { $file } ist leer
    .help = schreiben Sie den Text hinein oder entfernen Sie die Zeile, die sie nennt
part-unreadable = die Datei { $file } lässt sich nicht lesen: { $error }
    .here = lässt sich nicht lesen
    .help = prüfen, ob sie gelesen werden darf, oder eine andere nennen
part-too-large = die Datei { $file } ist größer als { $most } MB
    .here = zu groß
    .help = einen Text nennen; Bilder haben eigene Schlüssel
part-not-in-utf-8 = Zeile { $line } von { $file } ist nicht in UTF-8
    .here = in einer anderen Kodierung
    .help = sie als Text in UTF-8 speichern („Kodierung“ beim Speichern)
text-file-of-another-kind = { $file } ist keine reine Textdatei
    .here = Dokument eines anderen Programms
    .help = es als reinen Text speichern (.txt oder .md) oder den Text hier einfügen
include-of-nothing = keine Datei heißt wie { $file }
    .here = passt zu keiner Datei
    .help = den Namen berichtigen oder entfernen: Pfade zählen vom Programm aus
include-within-include = eine eingebundene Datei darf keine weiteren einbinden
    .here = ein zweites Mal eingebunden
    .help = alle Dateien im Programm selbst nennen
keys-before-tables = { $n ->
        [one] der Schlüssel `{ $key }` steht
       *[other] { $n } Schlüssel, zuerst `{ $key }`, stehen
    } vor jeder Tabelle: In einer eingebundenen Datei steht jeder Schlüssel unter dem Namen seiner Tabelle
    .here = aus welcher Tabelle?
    .help = den Namen der Tabelle darüber schreiben, etwa [[parcours]]
too-many-includes = mehr als { $most } Dateien werden eingebunden
    .here = zu viele
    .help = mehrere Teile in eine Datei legen
includes-too-long = die eingebundenen Dateien sind zusammen größer als { $most } MB
    .here = zu lang
    .help = prüfen, ob sie alle zu diesem Programm gehören
too-many-languages = eine Broschüre kann nicht mehr als { $most } Sprachen nebeneinander haben; diese hätte { $languages }
    .here = eine zu viel
    .help = zwei Sprachen nennen oder `languages` entfernen: Dann hat jede Sprache ihre eigene Broschüre
lacks-translation = dieser Text fehlt auf { $languages }
    .here = ohne Übersetzung
    .help = sie neben den anderen ergänzen: Bis dahin wird er in der anderen Sprache gedruckt
translation-left-out = dieser Text steht auch auf { language-name } da, einer Sprache, in der keine Broschüre dieses Programms entsteht
    .here = wird nicht gedruckt
    .help = "{ $language }" zu den `languages` von [event] hinzufügen oder ihn hier entfernen
unknown-translation = livret hat keine eigenen Wörter in der Sprache `{ $written }`
    .here = keine seiner Sprachen
    .help = eine von { $known } schreiben
contact-of-a-person = `contact` hat nur eine Adresse; ein Name und eine Telefonnummer stehen in einer eigenen Tabelle
    .here = der Kontakt einer Person
    .help = [[event.contacts]] auf eine eigene Zeile schreiben, darunter diese Schlüssel, einen je Zeile
unknown-language = die Sprache `{ $written }` ist nicht bekannt
    .here = nicht bekannt
    .help = eine von diesen schreiben: { $known }
not-a-language-tag = „{ $written }“ ist kein Kürzel einer Sprache
    .here = kein Kürzel
    .help = ein Kürzel wie "de", "en" oder "pt-BR" schreiben
unknown-hours = „{ $written }“ ist keine Schreibweise für Uhrzeiten
    .here = keine der beiden
    .help = "10 h 00" oder "10h00" schreiben
unknown-paper = „{ $written }“ ist kein Papierformat
    .here = keines der Formate
    .help = eines von diesen schreiben: { $known }
unknown-brand-theme = kein Thema heißt „{ $written }“
    .here = kein mitgeliefertes Thema
    .help = eines von diesen schreiben: { $known }; oder den Namen einer Themendatei neben dem Programm, der auf .toml endet
missing-theme = die Themendatei „{ $written }“ ist nicht lesbar
    .here = nicht lesbar
    .help = sie in den Ordner des Programms legen, oder eines von diesen schreiben: { $known }
faulty-theme = die Themendatei „{ $written }“ hat Fehler
    .here = dieses Thema
    .help = sie berichtigen, oder eines von diesen schreiben: { $known }
unknown-edition = keine Ausgabe heißt „{ $written }“
    .here = keine Ausgabe
    .help = eine von diesen schreiben: { $known }

# Personen und Partner
duplicate-speaker = „{ $id }“ steht zweimal in `speakers`
    .again = hier noch einmal
    .first = hier zuerst
    .help = einen Eintrag je Person behalten, jeden mit eigener `id`
unknown-speaker = kein Eintrag in `speakers` heißt `{ $written }`
    .here = nicht im Verzeichnis
    .help = den vollen Namen mit Großbuchstaben schreiben oder eine Tabelle [[speakers]] mit dieser `id` hinzufügen
unknown-speaker-near = kein Eintrag in `speakers` heißt `{ $written }`
    .here = vielleicht `{ $near }`?
    .help = stattdessen `{ $near }` schreiben
surname-outside-the-name = „{ $surname }“ ist nicht der Nachname von „{ $name }“
    .here = nicht der Nachname dieses Namens
    .help = in `surname` die letzten Wörter von `name` schreiben, oder die ersten, in derselben Schreibweise
duplicate-partner = zwei Partner heißen `{ $id }`
    .again = hier noch einmal
    .first = hier zuerst
    .help = jedem eine eigene `id` geben, oder nur {"{"} id = "…" {"}"} schreiben, um einen Partner zweimal zu zeigen
duplicate-identifier = `{ $id }` ist die `id` von zwei Dingen
    .again = hier noch einmal
    .first = hier zuerst
    .help = jedem eine eigene `id` geben, oder keine: Der Titel genügt
unknown-partner = kein Partner heißt `{ $written }`
    .here = nicht beschrieben
    .help = einen der bekannten Partner verwenden: { $known }
unknown-partner-near = kein Partner heißt `{ $written }`
    .here = vielleicht `{ $near }`?
    .help = stattdessen `{ $near }` schreiben
unknown-partner-of-none = kein Partner heißt `{ $written }`
    .here = nicht beschrieben
    .help = den Partner unter [[partners]] und [[partners.members]] hinzufügen
this-share = diese Tabelle
bad-weight = { $written } ist kein Gewicht zwischen 50 kB und 100 MB
    .here = dieses Gewicht
    .help = eine Zahl und ihre Einheit schreiben, etwa "2 MB" oder "700k"
bad-pages = { $written } ist keine Liste von Seiten
    .here = diese Seiten
    .help = Seitenzahlen und Bereiche schreiben, etwa "1,3-5"
bad-width = eine Breite liegt zwischen { $least } und { $most } Pixeln
    .here = diese Breite
    .help = eine Zahl von Pixeln schreiben, etwa 1240
bad-server = „{ $address }“ ist nicht die Adresse eines LanguageTool-Servers
    .here = diese Adresse
    .help = eine http-Adresse Ihres Netzes schreiben, etwa "http://localhost:8081"

bad-address = „{ $written }“ ist keine Adresse, die sich öffnet
    .empty = sie ist leer
    .space = sie enthält ein Leerzeichen
    .incomplete-mailbox = die E-Mail-Adresse ist nicht vollständig
    .scheme = nur https, http und mailto öffnen sich überall
    .malformed = sie ist nicht richtig gebildet
    .incomplete-site = der Name der Seite ist nicht vollständig
    .help = eine vollständige Adresse wie https://example.org/seite schreiben oder eine E-Mail-Adresse wie name@example.org

# Auftritt
no-colour = die Liste der Farben ist leer
    .here = keine Farbe
    .help = mindestens eine Farbe zwischen die Klammern schreiben, etwa ["#0B5FFF"], oder `colours` entfernen
duplicate-colour = die Farbe { $colour } steht zweimal da
    .again = hier noch einmal
    .first = hier zuerst
    .help = eine davon entfernen
not-a-colour = „{ $written }“ ist keine Farbe
    .here = keine Farbe
    .help = # und sechs hexadezimale Ziffern schreiben, etwa "#0B5FFF"; ein Gestaltungshandbuch nennt sie HEX oder Web

# Die Schreibung der Datei
syntax-without-quotes = dieser Text steht ohne Anführungszeichen: { $written }
    .here = ohne Anführungszeichen
    .help = ihn zwischen gerade Anführungszeichen schreiben: "…"
syntax-key-meant = „{ $key }“ ist kein Schlüssel
    .here = vielleicht `{ $near }`?
    .help = `{ $near }` schreiben
syntax-open-quotes = ein Text, dessen Anführungszeichen nicht geschlossen sind
    .here = hier
    .help = mit einem Anführungszeichen " beenden und \" für eines darin schreiben
syntax-open-triple-quotes = ein langer Text, dessen Anführungszeichen nicht geschlossen sind
    .here = hier
    .help = mit drei Anführungszeichen """ beenden
syntax-open-single-quotes = ein Text, dessen Anführungszeichen nicht geschlossen sind
    .here = hier
    .help = mit demselben Zeichen ' in derselben Zeile beenden
syntax-open-triple-single-quotes = ein langer Text, dessen Anführungszeichen nicht geschlossen sind
    .here = hier
    .help = mit drei Zeichen ''' beenden
syntax-backslash = ein Rückstrich, der hier nichts bedeutet
    .here = hier
    .help = zwei Rückstriche \\ für einen schreiben
syntax-without-quotes-here = ein Text steht ohne Anführungszeichen da
    .here = hier
    .help = zwischen gerade Anführungszeichen schreiben: "…"
syntax-list-unclosed-here = diese Liste oder geschweifte Klammer ist nicht geschlossen
    .here = hier
    .help = mit ] oder {"}"} schließen
syntax-bad-key-here = ein Wort kann kein Schlüssel sein
    .here = hier
    .help = einfache Buchstaben, Ziffern und Bindestriche verwenden, dahinter ein Gleichheitszeichen
syntax-open-name-here = der Name dieser Tabelle ist nicht geschrieben, wie er es sein sollte
    .here = hier
    .help = ihn allein in seine Zeile schreiben, etwa [event] oder [[parcours]]
syntax-number-and-more = eine Zahl, ein Datum oder eine Uhrzeit ist nicht geschrieben, wie es sein sollte
    .here = hier
    .help = das Datum als 2025-08-28 schreiben, Uhrzeiten und Texte zwischen geraden Anführungszeichen
syntax-open-list = diese Liste wird geöffnet und nicht geschlossen
    .here = hier geöffnet
    .help = { $closers } schreiben, wo die Liste endet
syntax-open-braces = diese geschweifte Klammer wird geöffnet und nicht geschlossen
    .here = hier geöffnet
    .help = { $closers } schreiben, wo sie endet
syntax-open-name = der Name dieser Tabelle ist nicht richtig geschlossen
    .here = hier
    .help = { $right } schreiben, allein auf seiner Zeile
syntax-curly-quotes = { $n ->
    [one] um einen Wert steht ein typografisches Anführungszeichen ({ $quote }), kein gerades
   *[other] um { $n } Werte stehen typografische Anführungszeichen (etwa { $quote }), keine geraden
}
    .here = { $n ->
        [one] hier
       *[other] das erste
    }
    .help = `livret check --fix` macht sie gerade; Word und E-Mail-Programme runden sie von selbst: in einem Texteditor schreiben
syntax-hidden-space = { $n ->
    [one] hier verbirgt sich ein geschütztes Leerzeichen ({ $code })
   *[other] { $n } geschützte Leerzeichen (etwa { $code }) verbergen sich zwischen den Wörtern dieser Datei
}
    .here = hier, es sieht wie ein gewöhnliches Leerzeichen aus
    .help = es löschen und ein Leerzeichen tippen oder `livret check --fix` machen lassen
syntax-hidden-letter = { $n ->
    [one] hier verbirgt sich ein unsichtbares Zeichen ({ $code })
   *[other] { $n } unsichtbare Zeichen (etwa { $code }) verbergen sich in dieser Datei
}
    .here = genau hier
    .help = es löschen oder `livret check --fix` machen lassen
pasted-control = ein mit eingefügtes Steuerzeichen ({ $code }) wird als Leerzeichen oder Zeilenende gelesen, es ist unsichtbar
    .here = genau hier
    .help = diese Stelle neu tippen oder `livret check --fix` machen lassen
old-line-ends = die Zeilen dieser Datei enden wie auf alten Macintosh-Rechnern
    .help = in einem neueren Texteditor neu speichern
syntax-table-too-early = [[{ $table }]] kommt vor der Tabelle [[{ $list }]], zu der es gehört
    .here = vor jedem [[{ $list }]]
    .help = zuerst eine Zeile [[{ $list }]] mit ihrem Titel schreiben oder dies darunter setzen
syntax-table-twice = die Tabelle [{ $table }] steht zweimal da
    .again = hier noch einmal
    .first = hier zuerst
    .help = ihre Zeilen unter der ersten zusammenführen und die zweite entfernen
syntax-list-in-single-brackets = [{ $table }] steht in einfachen eckigen Klammern
    .here = hier
    .help = die Klammern verdoppeln, da es mehrere geben kann: [[{ $table }]]
syntax-no-opening-quotes = die drei Anführungszeichen am Anfang dieses Textes fehlen
    .here = hinter diesem
    .help = drei Anführungszeichen """ hinter das Gleichheitszeichen schreiben
syntax-key-twice = der Schlüssel `{ $key }` steht zweimal in derselben Tabelle
    .again = hier noch einmal
    .first = hier zuerst
    .help = eine der beiden Zeilen behalten
syntax-fence = diese Zeile stammt von einer Webseite oder aus einem Chat, nicht aus dem Programm
    .here = hier
    .help = sie entfernen
syntax-other-comment = ein Kommentar beginnt hier nicht mit { $sign }
    .here = hier
    .help = ihn mit # beginnen
syntax-after-name = dem Namen der Tabelle folgt etwas in seiner Zeile
    .here = ab hier
    .help = hinter { $right } eine neue Zeile beginnen
syntax-name-meant = es gibt keine Tabelle dieses Namens
    .here = hier
    .help = { $right } schreiben
syntax-bad-name = das ist kein Name einer Tabelle
    .here = hier
    .help = einen einzigen Namen aus einfachen Buchstaben zwischen eckige Klammern schreiben, etwa [event] oder [[parcours]]
syntax-colon = zwischen einem Schlüssel und seinem Wert steht ein Gleichheitszeichen
    .here = hier
    .help = stattdessen = schreiben
syntax-comma-missing = zwei Werte ohne Komma dazwischen
    .here = hier
    .help = ein Komma dazwischensetzen
syntax-comma-too-many = ein Komma zu viel
    .here = hier
    .help = es entfernen
syntax-no-equals = ein Schlüssel ohne Gleichheitszeichen
    .here = hier
    .help = ein Gleichheitszeichen zwischen Schlüssel und Wert schreiben, etwa title = "…"
syntax-no-equals-nor-value = ein Schlüssel ohne Gleichheitszeichen und Wert
    .here = hier
    .help = ein Gleichheitszeichen und einen Wert dahinter schreiben, etwa title = "…"
syntax-no-value = ein Schlüssel ohne Wert
    .here = hier
    .help = einen Wert hinter das Gleichheitszeichen schreiben
syntax-sign-too-many = „{ $sign }“ am Ende der Zeile ist zu viel
    .here = hier
    .help = dieses Zeichen entfernen
syntax-path = der Pfad einer Datei wird mit Schrägstrichen / geschrieben
    .here = hier
    .help = "{ $right }" schreiben
syntax-two-on-a-line = zwei Schlüssel stehen in derselben Zeile
    .here = der zweite
    .help = zwischen beiden eine neue Zeile beginnen
syntax-quotes-inside = dieser Text enthält gerade Anführungszeichen, die ihn zu früh beenden
    .here = hier
    .help = darin „ und “ schreiben, oder \" für jedes gerade
syntax-flag = „{ $written }“ ist hier nicht verständlich
    .here = weder true noch false
    .help = { $right } schreiben, um ja oder nein zu sagen, oder einen Text zwischen geraden Anführungszeichen
syntax-hour = die Uhrzeit { $written } steht ohne Anführungszeichen da
    .here = ohne Anführungszeichen
    .help = "{ $written }" schreiben
syntax-date = das Datum { $written } ist nicht geschrieben, wie es hier sein sollte
    .here = hier
    .help = { $right } schreiben: Jahr, Monat, Tag ({ $day })
syntax-decimal-comma = { $written } ist mit einem Komma geschrieben
    .here = hier
    .help = { $right } schreiben, mit einem Punkt
syntax-unit = { $written } enthält mehr als Ziffern
    .here = hier
    .help = nur die Zahl schreiben: { $right }
syntax-no-opening-quote = das Anführungszeichen am Anfang dieses Textes fehlt
    .here = beginnt hier
    .help = ein Anführungszeichen " vor das erste Wort schreiben
syntax-equals-too-many = ein Gleichheitszeichen zu viel
    .here = hier
    .help = es entfernen
syntax-too-deep = zu viele Klammern ineinander
    .here = hier
    .help = die inneren Klammern entfernen
syntax-end-of-line = ein beschädigtes Zeilenende
    .here = hier
    .help = die Datei neu als einfachen Text speichern
syntax-comment = ein Kommentar, der ein unsichtbares Zeichen enthält
    .here = hier
    .help = den Kommentar neu tippen, statt ihn einzufügen
syntax-leading-zero = eine Zahl, die mit 0 beginnt
    .here = hier
    .help = eine Uhrzeit oder Zahl zwischen Anführungszeichen schreiben
syntax-bad-key = „{ $key }“ kann kein Schlüssel sein
    .here = hier
    .help = ein bekanntes Wort in einfachen Buchstaben schreiben, dahinter ein Gleichheitszeichen; ein Text steht zwischen drei Anführungszeichen """
syntax-prose = { $n ->
    [one] diese Zeile ist ein Text außerhalb aller Anführungszeichen
   *[other] { $n } Zeilen Text stehen außerhalb aller Anführungszeichen
}
    .here = beginnt hier
    .help = den Text zwischen drei Anführungszeichen setzen, etwa description = """…""", oder ein # vor eine Notiz für sich selbst
syntax-no-such-day = das ist kein Tag des Kalenders
    .here = hier
    .help = Jahr, Monat und Tag so schreiben: 2025-08-28
syntax-other = diese Zeile ist nicht geschrieben, wie sie es sein sollte
    .here = hier
    .help = mit den Nachbarzeilen vergleichen: ein Schlüssel, ein Gleichheitszeichen, ein Wert und sonst nichts
syntax-table-in-double-brackets = [[{ $table }]] steht in doppelten eckigen Klammern
    .here = hier
    .help = [{ $table }] schreiben, da es nur eines gibt
syntax-part-alone = { $table } sagt nicht, wozu es gehört
    .here = hier
    .help = [[{ $right }]] schreiben; `livret check --fix` macht das überall, wo es nötig ist
syntax-key-and-table = der Schlüssel `{ $key }` erhält hier einen Wert, und weiter unten heißt eine Tabelle ebenso
    .here = dieser Wert
    .table = diese Tabelle
    .help = diese Zeile entfernen
syntax-dates = mehrere Daten werden als Liste geschrieben
    .here = hier
    .help = { $right } schreiben
bad-hour-two = { $written } enthält zwei Uhrzeiten
    .here = eine einzige Uhrzeit wird erwartet
    .help = start = "{ $start }" schreiben und, auf einer eigenen Zeile, end = "{ $end }"
    .help-in-sheets = { $start } in die Spalte des Beginns schreiben, und { $end } in die des Endes
bad-hour-named = { $written } ist nicht als Uhrzeit geschrieben
    .here = eine Uhrzeit wird erwartet
    .help = "{ $meant }" schreiben
wrong-type-one-text = ein einziger Text wird hier erwartet, nicht die Liste { $written }
    .here = kein Text
    .help = einen Text in geraden Anführungszeichen schreiben, ohne eckige Klammern
missing-day-of-all = die Veranstaltung dauert mehrere Tage, und kein Beitrag dieser Reihe nennt den seinen
    .here = ohne `day`
    .help = hier eine Zeile `day = { $day }` ergänzen, wenn alle an diesem Tag stattfinden, oder eine bei jedem Beitrag
    .help-in-sheets = den Tag jedes Beitrags in die Spalte Tag schreiben, wie { $day }
bad-date-meant = { $written } ist kein Datum
    .here = hier wird ein Tag erwartet
    .help = { $meant } schreiben, wenn { $day } gemeint ist
syntax-apostrophe-inside = dieser Text steht zwischen Apostrophen und enthält einen, der ihn zu früh beendet
    .here = hier
    .help = ihn zwischen gerade Anführungszeichen schreiben: { $right }
