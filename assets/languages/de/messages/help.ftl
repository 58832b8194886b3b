# Die Befehlszeile: was die Hilfe über Befehle und Optionen sagt, und was zu einem unverständlichen Befehl gesagt wird.

help-usage = Aufruf:
help-more = [OPTIONEN]
help-command = BEFEHL
help-commands = Befehle
help-arguments = Argumente
help-options = Optionen
help-sharing = Versenden und online stellen (gelten vor der Tabelle [share] des Programms){"\u00A0"}
help-printing = Druck- und Heftausgaben (vor der Tabelle [print] des Programms)
help-default = [Vorgabe: { $value }]
help-choice = [eines von: { $values }]

command-livret = Macht aus einer Programmdatei eine fertige, gestaltete, barrierefreie Broschüre
    .after =
        Beispiele:
          livret new meine-tagung                   mit einem fertigen Programm beginnen
          livret check meine-tagung/programme.toml  es Korrektur lesen
          livret build meine-tagung/programme.toml  out/programme.pdf erzeugen

        Rückgabewerte: 0 fertig, Warnungen erlaubt; 1 Fehler im Programm; 2 falscher
        Befehl; 3 der Rechner konnte nicht (eine Datei fehlt, der Datenträger ist voll).
    .example = livret build programme.toml
command-build = Die Broschüre eines Programms bauen
    .more = Das PDF heißt wie die Programmdatei. Hat das Programm Fehler, wird nichts geschrieben, und eine frühere Broschüre bleibt, wie sie ist; Warnungen halten nichts auf.
    .after =
        Beispiele:
          livret build programme.toml                   erzeugt out/programme.pdf
          livret build programme.toml -o broschueren    erzeugt broschueren/programme.pdf
          livret build programme.toml --theme panorama  in anderem Gewand
          livret build programme.toml --edition print   für eine Druckerei
          livret build programme.toml --edition all --marks crop,slug
          livret build programme.toml --edition booklet --sheet SRA3 --proof

        Dasselbe Programm ergibt dieselben Bytes, wann und wo immer es gebaut wird. Die
        Datei trägt das Datum des Programms oder das von SOURCE_DATE_EPOCH (Sekunden
        seit 1970), wo es gesetzt ist.
    .example = livret build programme.toml
command-check = Ein Programm Korrektur lesen, ohne es zu bauen
    .more = Fehler halten den Bau auf, Warnungen nicht, Hinweise sind für die, die Korrektur lesen. Was so richtig ist, lässt eine Tabelle [[allow]] im Programm stehen, mit ihrem Grund.
    .after =
        Beispiele:
          livret check programme.toml              alle Fehler und Warnungen mit ihren Zeilen
          livret check -q programme.toml           schweigt, wenn es nichts zu sagen gibt
          livret check --fix programme.toml        berichtigt, was sicher ist
          livret check --fix --suggest p.toml      und fragt nach dem, was wahrscheinlich ist
          livret check --engines                   wer die Grammatik liest, und wie man sie bekommt
          livret check --only P04 programme.toml   eine Art von Fehlern, nach Code oder Nummer
          livret check --edition print p.toml      auch das, was eine Druckerei zurückschickte
          livret check --format sarif programme.toml > fehler.sarif

        Bevor --fix schreibt, bleibt der frühere Stand mit der Endung .bak erhalten.
    .example = livret check programme.toml
command-preview = Die Broschüre im Browser sehen, während sie geschrieben wird
    .more = Die Seiten werden bei jedem Speichern der Datei neu gezeichnet, mit den Fehlern daneben; ein Klick auf einen Text nennt seine Zeile und ändert ihn an Ort und Stelle. Ohne Programm öffnet sich die Startseite, wie mit `livret` allein. Nur diese Maschine sieht die Vorschau.
    .after =
        Beispiele:
          livret preview programme.toml
          livret preview programme.toml --no-open --port 4000
          livret preview programme.toml --editor "code --goto {"{file}:{line}"}"
    .example = livret preview programme.toml
command-explain = Einen Fehler anhand seines Codes erklären oder alle Codes auflisten
    .after =
        Beispiele:
          livret explain                   jeder Code in einer Zeile
          livret explain room-overlap      was gefunden wird, warum es zählt, was hilft
          livret explain P04 --lang de     dasselbe nach der Nummer, auf Deutsch
    .example = livret explain room-overlap
command-diff = Sagen, was sich von einem Stand eines Programms zum nächsten geändert hat
    .more = Was Leserinnen und Leser wissen müssen: verschobene Beiträge, Räume, wer dazukommt oder fehlt, was ausfällt, neu ist oder entfällt; und welche Seiten der gedruckten Broschüre anders sind. Der alte Stand ist eine Datei, `REVISION:Datei` eines git-Repositorys oder eine Revision allein.
    .after =
        Beispiele:
          livret diff alt.toml programm.toml               zwei Dateien
          livret diff HEAD~1 programm.toml                 gegen den Commit davor
          livret diff v1:programm.toml programm.toml       gegen eine Marke
          livret diff gesandt.toml programm.toml --erratum   und out/programm-erratum.pdf, zum Einlegen in gedruckte Broschüren
    .example = livret diff alt.toml programm.toml
command-new = Ein neues Programm in einem eigenen Ordner beginnen
    .after =
        Beispiele:
          livret new meine-tagung
          livret new meine-tagung --spreadsheet
          livret build meine-tagung/programme.toml
    .example = livret new meine-tagung
command-import = Aus einem Dokument, einer Arbeitsmappe oder dem Export eines Konferenzprogramms ein Programm machen
    .more = Die Datei bleibt, wie sie ist. Was angenommen wird, ist mit „zu prüfen“ bezeichnet, was keinen Platz fand, bleibt an seiner Stelle als Kommentar: kein Wort geht verloren, und nichts wird aus dem Netz geholt.
    .after =
        Beispiele:
          livret import programm.docx -o meine-tagung
          livret import programm.txt -o meine-tagung
          livret import schedule.json -o kongress --parcours rooms
          livret import kalender.ics -o kalender --format json
    .example = livret import programm.docx -o meine-tagung
command-themes = Die Themen auflisten, die zu livret gehören
    .after =
        Beispiele:
          livret themes                                   je eine Zeile; das erste gilt,
                                                          wenn kein anderes genannt ist
          livret build programme.toml --theme panorama    in einem davon
    .example = livret themes
command-fonts = Die Schriftfamilien auflisten, die zu livret gehören
    .after =
        Beispiele:
          livret fonts      die Familien, die ein Thema nennen kann, mit ihren Schnitten
          livret fonts -v   auch mit ihren Lizenzen
    .example = livret fonts
command-licences = Die Lizenzen von livret und von allem ausgeben, woraus es besteht
    .after =
        Beispiele:
          livret licences | less
          livret licences > lizenzen.txt

        Schriften, Wörterbücher und Farbprofile, dann die Bibliotheken in Rust, jeweils
        mit dem vollen Text der Lizenz, wie ihre Verfasser ihn geschrieben haben.
    .example = livret licences
command-completions = Vervollständigungen für eine Shell ausgeben
    .after =
        Beispiele:
          livret completions bash > ~/.local/share/bash-completion/completions/livret
          livret completions fish > ~/.config/fish/completions/livret.fish
    .example = livret completions bash
command-man = Die Handbuchseite ausgeben
    .after =
        Beispiele:
          livret man | man -l -
          livret man > ~/.local/share/man/man1/livret.1
    .example = livret man
command-schema = Das JSON-Schema einer Datei ausgeben, die Sie schreiben
    .after =
        Beispiele:
          livret schema programme > programme.schema.json
          livret schema theme > theme.schema.json

        Seinen Namen in die erste Zeile der Datei schreiben, für Editoren, die TOML kennen:
          #:schema ./programme.schema.json
    .example = livret schema programme
command-help = Diese Hilfe oder die eines Befehls ausgeben
    .after =
        Beispiele:
          livret help
          livret help build
    .example = livret help build

argument-quiet = Nur Fehler und Warnungen melden
argument-verbose = Sagen, was gelesen wird und wie lange es dauert
argument-lang = Die Sprache von Hilfe und Meldungen; sonst die des Programms, sonst die des Systems
    .value = SPRACHE
argument-help = Die Hilfe ausgeben: -h kurz, --help ausführlich
argument-version = Die Version ausgeben; mit -v auch Herkunft, Schriften, Lizenzen und Sprachprüfer
argument-programme = Die Programmdatei; `build` nimmt mehrere
    .value = PROGRAMM
argument-source = Die Datei, aus der ein Programm gemacht wird
    .value = DATEI
argument-into = Der Ordner für das Programm; sonst einer mit dem Namen der Datei
    .value = ORDNER
argument-grouping = Was ein Parcours wird, im Export eines Konferenzprogramms
    .value = PARCOURS
    .is-tracks = jeder Strang
    .is-rooms = jeder Raum
    .is-days = jeder Tag
argument-told = Die Form des Berichts
    .value = FORM
    .is-human = Sätze
    .is-json = ein JSON-Objekt
argument-output = Der Ordner, in den die Broschüre kommt; er wird angelegt, wenn er fehlt
    .value = ORDNER
argument-system-fonts = Zeichen, die weder livret noch das Haus hat, aus den Schriften des Rechners nehmen: Chinesisch, Japanisch, Koreanisch…
argument-theme = Name eines Themas von livret, oder eine Themendatei
    .value = NAME|DATEI
argument-edition = Was zu machen ist, mehrmals möglich; sonst was [brand] sagt, oder die Datei für den Bildschirm
    .value = AUSGABE
    .is-screen = eine Datei für den Bildschirm
    .is-phone = eine Datei für das Telefon: eine Spalte, große Schrift, große Links
    .is-print = Einzelseiten für eine Druckerei
    .is-booklet = Bogen zum Falzen und Heften
    .is-poster = ein Plakat in A3: Titel und Programm auf einen Blick, für den Bildschirm und die Druckerei
    .is-leaflet = ein Faltblatt mit sechs Seiten (A4, zweimal gefalzt, DL), für den Bildschirm und die Druckerei
    .is-proof = ein kleiner Abzug zur Freigabe, keine Druckvorlage
    .is-calendar = ein Kalender (iCalendar): ein Eintrag je Veranstaltung
    .is-web = eine Webseite in einer einzigen Datei, für jede Website
    .is-mail = eine versandfertige E-Mail, mit Broschüre und Kalender
    .is-statement = die Erklärung neben dem Download
    .is-images = die Seiten als Bilder, in einem Ordner
    .is-cards = Bilder für soziale Netze, in einem Ordner
    .is-calendars = ein Kalender je Parcours und Veranstaltung, in einem Ordner
    .is-all = alles außer Plakat, Faltblatt, Abzug und den Ordnern mit Bildern und Kalendern
argument-most = Was eine E-Mail höchstens wiegt, so wie sie versandt wird, etwa 2MB oder 700k; Fotos werden leichter gemacht
    .value = GEWICHT
argument-address = Die Adresse, unter der die Webseite stehen wird
    .value = ADRESSE
argument-split = Die Webseite als Ordner, mit einer Seite je Sitzung
argument-subject = Der Betreff der E-Mail; ohne Angabe Titel und Datum der Veranstaltung
    .value = BETREFF
argument-highlight = Ein Satz der E-Mail, statt derer, die livret findet; mehrmals möglich
    .value = SATZ
argument-image-pages = Die Seiten, die Bilder werden, etwa 1,3-5; ohne Angabe alle
    .value = SEITEN
argument-width = Breite der Seiten als Bilder, in Pixeln; ohne Angabe 1240
    .value = PIXEL
argument-webp = Bilder als WebP statt PNG
argument-earlier-calendar = Der schon veröffentlichte Kalender: Was sich seither änderte, erfahren die Kalender der Besucher
    .value = DATEI
argument-port = Der Port der Vorschau; ein freier, wenn keiner genannt ist
    .value = PORT
argument-no-open = Den Browser nicht öffnen
argument-editor = Der Befehl, der eine Datei an einer Zeile öffnet, genannt {"{file}"} und {"{line}"}; sonst LIVRET_EDITOR, VISUAL oder EDITOR
    .value = BEFEHL
argument-proof = Auch einen Abzug zur Freigabe machen: die Seiten der Druckausgabe, klein, mit Schnitt-, Beschnitt- und Sicherheitslinien
argument-shard = Nur einen Teil der Liste bauen: der erste von vieren ist 1/4, um einen Stapel auf mehrere Rechner zu verteilen
    .value = K/N
argument-people = Ein Exemplar für jede Person einer Liste in CSV (Name, gewählte Veranstaltungen, Sprache): der Name auf dem Umschlag, ein eigenes Programm, ein Kalender
    .value = LISTE
argument-bleed = Beschnitt über den Schnitt hinaus, in Millimetern; ohne Angabe 3
    .value = MM
argument-safety = Vom Schnitt nach innen, wo nichts Wichtiges steht, in Millimetern; ohne Angabe 5
    .value = MM
argument-marks = Druckmarken um die Seiten: crop, fold, registration, colour-bar, slug, all oder none
    .value = MARKEN
argument-profile = Das ICC-Profil der Druckmaschine; ohne Angabe gestrichenes Offsetpapier (FOGRA39)
    .value = DATEI
argument-ink-limit = Höchster Farbauftrag an einer Stelle, in Prozent; ohne Angabe 300, auf ungestrichenem Papier 280
    .value = PROZENT
argument-paper-thickness = Dicke eines Bogens, in Millimetern; ohne Angabe 0,1
    .value = MM
argument-binding = Wie die Bogen zusammengehalten werden
    .value = BINDUNG
    .is-saddle = ineinandergelegt und durch den Falz geheftet
    .is-perfect = Lagen nebeneinander geklebt
    .is-2-up = Blätter, zwei je Bogen
    .is-4-up = Blätter, vier je Bogen
argument-signature = Seiten einer gefalzten Lage einer geklebten Broschüre: 8, 16 oder 32
    .value = SEITEN
argument-pages = Wie viele Seiten die gedruckte Broschüre haben soll
    .value = SEITEN
argument-blank-inside-covers = Die Innenseiten des Umschlags leer lassen
argument-sheet = Das Papier, auf das das Heft gedruckt wird: A3, SRA3, Tabloid, 320x450; ohne Angabe so groß wie nötig
    .value = GRÖSSE
argument-format = Die Form der Fehlerliste
    .value = FORM
    .is-human = Sätze mit den Zeilen, von denen sie sprechen
    .is-short = eine Zeile je Fehler, für Editoren
    .is-json = ein JSON-Objekt je Zeile
    .is-sarif = das Static Analysis Results Interchange Format, 2.1.0
    .is-github = Anmerkungen eines Pull Requests auf GitHub
argument-strict = Warnungen als Fehler zählen
argument-only = Nur Fehler dieses Codes (oder dieser Nummer); mehrmals möglich
    .value = CODE
argument-fix = Die Programmdatei berichtigen, wo die Abhilfe sicher ist
argument-dry-run = Mit --fix: die Berichtigungen zeigen, ohne sie vorzunehmen
argument-suggest = Mit --fix: auch zeigen, was nur wahrscheinlich ist, eines nach dem anderen, und berichtigen, was Sie bejahen
argument-all = Jeden Fehler zeigen, nicht nur einen Bildschirm voll
argument-engines = Die Grammatikleser auflisten, die livret helfen, und wie man die anderen bekommt
argument-code = Ein Code wie room-overlap oder eine Nummer wie P04
    .value = CODE
argument-dir = Der Ordner; er darf noch nicht da sein oder muss leer sein
    .value = ORDNER
argument-spreadsheet = Eine Arbeitsmappe zum Ausfüllen, programme.xlsx, statt der TOML-Datei
argument-from = Mit --spreadsheet: das Programm, das in die Mappe kommt, neben dem, was schon im Ordner ist
    .value = PROGRAMM
argument-column = Was eine Spalte einer Arbeitsmappe ist, nach ihrer Überschrift: --column "Zeiten=hours"; mehrmals möglich
    .value = ÜBERSCHRIFT=SCHLÜSSEL
argument-shell = Das Programm, das Ihre Befehle liest
    .value = SHELL
argument-file = Welche Datei
    .value = DATEI
    .is-programme = das Programm
    .is-theme = ein Thema
argument-command = Der Befehl
    .value = BEFEHL

misused-unknown-option = es gibt keine Option { $argument }
    .help = siehe `{ $more }`
misused-unknown-option-near = es gibt keine Option { $argument }
    .help = stattdessen `{ $near }` schreiben
misused-unknown-option-but-value = es gibt keine Option { $argument }
    .help = `-- { $argument }` schreiben, wenn es ein Name ist; siehe `{ $more }`
misused-one-too-many = „{ $argument }“ ist ein Wort zu viel
    .help = einen Namen mit Leerzeichen in Anführungszeichen setzen; siehe `{ $more }`
misused-unknown-command = es gibt keinen Befehl „{ $argument }“
    .help = die Befehle zeigt `{ $more }`
misused-unknown-command-near = es gibt keinen Befehl „{ $argument }“
    .help = `{ $near }` schreiben
misused-file-for-command = „{ $argument }“ ist kein Befehl, sondern eine Datei
    .help = sagen, was damit geschehen soll: `{ $build }`, oder `{ $check }` zum Korrekturlesen
misused-value = „{ $value }“ passt nicht zu { $argument }
    .help = eines von diesen wählen: { $values }
misused-value-near = „{ $value }“ passt nicht zu { $argument }
    .help = `{ $near }` schreiben oder ein anderes von: { $values }
misused-value-missing = { $argument } fehlt sein Wert
    .help = ihn dahinter schreiben; siehe `{ $more }`
misused-value-missing-of = { $argument } fehlt sein Wert
    .help = eines von diesen schreiben: { $values }
misused-value-wrong = „{ $value }“ passt nicht zu { $argument }
    .help = { $why }
misused-value-needless = { $argument } nimmt keinen Wert
    .help = weglassen, was darauf folgt; siehe `{ $more }`
misused-missing = { $argument } fehlt
    .help = zum Beispiel `{ $example }` schreiben; siehe `{ $more }`
misused-needs = { $given } geht nur mit { $argument }
    .help = { $argument } hinzufügen; siehe `{ $more }`
misused-together = { $argument } und { $other } schließen sich aus
    .help = eines davon behalten
misused-twice = { $argument } steht zweimal da
    .help = es einmal schreiben
misused-signs = ein Argument ist kein lesbarer Text
    .help = es neu tippen oder die Datei mit einfachen Buchstaben umbenennen
misused-otherwise = der Befehl ist nicht zu verstehen
    .help = siehe `{ $more }`
why-between = erlaubt ist { $least } bis { $most }
why-figures = in Ziffern schreiben, ohne Einheit
why-shard = der Teil und die Zahl der Teile, etwa 2/8
why-marks = crop, fold, registration, colour-bar oder slug verwenden, mehrere mit Kommas dazwischen; oder all, oder none
why-signature = 8, 16 oder 32 verwenden
why-pages = eine ganze Zahl von { $least } bis { $most } schreiben
why-weight = angeben: eine Zahl und ihre Einheit, etwa 2MB oder 700k, von 50 kB bis 100 MB
why-sentence = angeben: einen Satz, in Anführungszeichen im Befehl
why-page-list = angeben: Seiten und Bereiche, etwa 1,3-5
why-web-address = angeben: eine vollständige https-Adresse, etwa https://example.org/programm.html
why-sheet = A3, SRA3, Tabloid … schreiben oder Millimeter wie 320x450
argument-old = Das Programm, wie es war
    .value = ALT
argument-new = Das Programm, wie es ist
    .value = NEU
argument-form = Für wen es gesagt wird
    .value = FORMAT
    .is-text = für Menschen
    .is-json = für Programme
argument-erratum = Das Blatt zum Einlegen in gedruckte Broschüren machen, für den Bildschirm und für den Druck
argument-slip = Das Format des Blattes
    .value = PAPIER
