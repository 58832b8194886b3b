# Bilder und Schriften, die abgewiesen werden.

broken-logo =
    { $kind ->
        [cover] das Titelbild
        [picture] das Bild
       *[logo] das Logo
    } „{ $name }“ lässt sich nicht verwenden: { $reason }
    .here = hier genannt
    .help = { $cure }
misread-picture =
    { $kind ->
        [cover] das Titelbild
        [picture] das Bild
       *[logo] das Logo
    } „{ $name }“ lässt sich nicht ganz lesen: { $reason }
    .here = hier genannt
    .help = { $cure }
logos-with-text = die Texte von { $count } Logos sind in Schriften gesetzt, die weder ihre Dateien noch der Schriftenordner des Hauses enthalten ({ $fonts }): { $names }
    .here = hier genannt
    .help = ihre Texte vor dem Export in Pfade umwandeln: „Schrift > In Pfade umwandeln“ in Illustrator, „Pfad > Objekt in Pfad umwandeln“ in Inkscape, „Outline text“ beim Export aus Figma; oder diese Schriften in den Ordner legen, den `[brand] fonts` nennt
missing-logo =
    { $kind ->
        [cover] das Titelbild
        [picture] das Bild
       *[logo] das Logo
    } „{ $name }“ gibt es nicht
    .here = hier genannt
    .help = Namen und Ordner prüfen; der Pfad beginnt beim Ordner des Programms
unreadable-logo =
    { $kind ->
        [cover] das Titelbild
        [picture] das Bild
       *[logo] das Logo
    } „{ $name }“ lässt sich nicht lesen: { $error }
    .here = hier genannt
    .help = Namen und Ordner prüfen; der Pfad beginnt beim Ordner des Programms
missing-logo-near =
    { $kind ->
        [cover] das Titelbild „{ $name }“ gibt es nicht
        [picture] das Bild „{ $name }“ gibt es nicht
       *[logo] das Logo „{ $name }“ gibt es nicht
    }
    .here = hier genannt
    .help = "{ $near }" schreiben: So heißt die Datei
logo-not-a-file =
    { $kind ->
        [cover] das Titelbild
        [picture] das Bild
       *[logo] das Logo
    } „{ $name }“ ist keine Datei
    .here = hier genannt
    .help = den Pfad des Bildes mit seiner Endung schreiben
logo-outside =
    { $kind ->
        [cover] das Titelbild
        [picture] das Bild
       *[logo] das Logo
    } „{ $name }“ liegt außerhalb des Programmordners
    .here = hier genannt
    .help = neben die Programmdatei kopieren und den Pfad von dort aus schreiben
logo-link-outside =
    { $kind ->
        [cover] das Titelbild
        [picture] das Bild
       *[logo] das Logo
    } „{ $name }“ ist eine Verknüpfung, die aus dem Programmordner hinausführt
    .here = hier genannt
    .help = die Datei selbst neben die Programmdatei legen, keine Verknüpfung
pictures-too-heavy = die Bilder wiegen zusammen mehr als { $most } MB
    .here = hier ist die Grenze überschritten
    .help = das größte neu speichern: ein Logo mit tausend Pixeln oder als SVG, ein Foto als JPEG
pictures-too-many-pixels = die PNG-Bilder haben zusammen mehr als { $most } Millionen Pixel
    .here = hier ist die Grenze überschritten
    .help = das größte neu speichern: ein Logo mit tausend Pixeln oder als SVG, ein Foto als JPEG
pictures-too-many-elements = die Zeichnungen haben zusammen mehr als { $most } Elemente
    .here = hier ist die Grenze überschritten
    .help = die größte vereinfachen oder als PNG speichern
picture-unprintable = „{ $file }“ lässt sich nicht in die Broschüre setzen: beschädigt, oder mit einem Bild oder Farben unbekannter Art
    .here = hier genannt
    .help = neu speichern, oder um SVG, einfaches PDF oder PNG bitten
pdf = die Broschüre lässt sich nicht schreiben: { $error }
    .help = das genannte Logo oder den genannten Text herausnehmen und neu bauen

# Jedes Bild
picture-empty = die Datei ist leer
    .help = das Bild neu exportieren
picture-too-heavy = die Datei wiegt mehr als { $most } MB
    .help = kleiner oder stärker verdichtet speichern
picture-eps-or-illustrator = es ist eine EPS- oder alte Illustrator-Datei
    .help = als SVG oder PDF exportieren
picture-eps = es ist eine EPS-Datei
    .help = als SVG oder PDF exportieren
picture-photoshop = es ist eine Photoshop-Datei
    .help = als PNG oder JPEG exportieren
picture-gif = es ist ein GIF
    .help = als PNG speichern oder um das SVG bitten
picture-bitmap = es ist eine Windows-Bitmap
    .help = als PNG speichern
picture-tiff = es ist ein TIFF
    .help = als PNG oder JPEG speichern
picture-svgz = es ist ein gepacktes SVG (SVGZ)
    .help = als einfaches SVG speichern
picture-office = es ist ein Bürodokument oder ein Archiv
    .help = nur das Bild als SVG, PDF oder PNG exportieren
picture-webp = es ist ein WebP-Bild
    .help = als PNG oder JPEG speichern
picture-avif = es ist ein AVIF-Bild
    .help = als PNG oder JPEG speichern
picture-heic = es ist ein HEIC-Foto
    .help = als PNG oder JPEG speichern
picture-unknown = es ist kein Bild eines bekannten Formats
    .help = als SVG, PDF, PNG oder JPEG speichern
picture-profile = sein Farbprofil ist beschädigt oder von anderer Art und wurde weggelassen: Seine Farben gelten als die eines gewöhnlichen Bildschirms, bei CMYK als die gestrichenen Papiers
    .help = seine Farben mit dem Original vergleichen; mit eingebettetem sRGB-Profil neu exportieren
picture-no-pixels = es hat keine Pixel
    .help = das Bild neu exportieren
picture-too-many-pixels = es hat { $width } × { $height } Pixel; erlaubt sind { $most } Millionen
    .help = kleiner machen: 3.000 Pixel füllen eine gedruckte Seite

picture-fells-reader = es ist auf eine Weise beschädigt, mit der sein Leser nicht zurechtkommt
    .help = in einem Zeichenprogramm öffnen und neu speichern, oder um SVG, PDF oder PNG bitten

# JPEG und PNG
jpeg-channels = das JPEG hat { $n } Kanäle
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
jpeg-cut = das JPEG ist abgeschnitten
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
jpeg-marker = das JPEG ist beschädigt: Eine Marke fehlt
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
jpeg-two-frames = das JPEG enthält zwei Bilder, und Programme zeigen das eine oder das andere
    .help = in einem Bildprogramm öffnen und neu speichern
jpeg-broken = das JPEG ist beschädigt: Seine Pixel lassen sich nicht bis zum Ende lesen
    .help = in einem Bildprogramm öffnen und neu speichern
jpeg-rare = das JPEG ist von seltener Art (verlustfrei, arithmetisch oder 12 Bit)
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
jpeg-no-size = das JPEG sagt seine Größe nicht
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
png-broken = das PNG ist beschädigt
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
png-unfolds = seine { $width } × { $height } Pixel entfalten sich zu { $size } MB
    .help = kleiner machen oder ein Foto als JPEG speichern: 3.000 Pixel füllen eine gedruckte Seite

# SVG
svg-not-utf-8 = das SVG ist nicht in UTF-8 geschrieben
    .help = mit der Kodierung UTF-8 neu speichern
svg-long = es enthält mehr als { $most } MB Zeichnung
    .help = die Zeichnung vereinfachen oder als PNG speichern
svg-attributes = eines seiner Elemente hat mehr als { $most } Attribute
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
svg-brackets = Klammern liegen mehr als { $most } tief ineinander
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
svg-chain = seine Muster, Masken und Beschneidungen rufen einander mehr als { $most } tief auf
    .help = die Zeichnung reduzieren oder als PNG speichern
svg-numbers = seine Pfade entfalten sich zu mehr als { $most } Zahlen
    .help = die Zeichnung vereinfachen oder als PNG speichern
svg-servers = es verwendet mehr als { $most } Verläufe, Muster, Masken und Beschneidungen
    .help = die Zeichnung vereinfachen oder als PNG speichern
svg-deep = seine Elemente liegen mehr als { $most } tief ineinander
    .help = die Gruppierung der Zeichnung aufheben und neu exportieren
svg-entities = seine Entitäten entfalten sich ohne Maß
    .help = die Zeichnung ohne Entitäten neu exportieren
svg-broken = das SVG ist in seiner Zeile { $line } beschädigt
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
svg-unreadable = das SVG lässt sich nicht lesen
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
svg-empty = das SVG zeichnet nichts
    .help = neu exportieren und in einem Browser ansehen
svg-not-svg = es ist eine XML-Datei, aber kein SVG
    .help = die Zeichnung als SVG exportieren
svg-elements = es entfaltet sich zu mehr als { $most } Elementen
    .help = die Zeichnung vereinfachen oder als PNG speichern
svg-script = es enthält ein Skript
    .help = das Skript entfernen und neu exportieren
svg-event = es enthält ein Skript ({ $key })
    .help = das Skript entfernen und neu exportieren
svg-web-page = es enthält ein Stück Webseite (foreignObject)
    .help = als einfaches SVG exportieren
svg-font = sein Text ist in { $fonts } gesetzt, was weder die Datei noch der Schriftenordner des Hauses enthält
    .help = den Text vor dem Export in Pfade umwandeln: „Schrift > In Pfade umwandeln“ in Illustrator, „Pfad > Objekt in Pfad umwandeln“ in Inkscape, „Outline text“ beim Export aus Figma; oder diese Schriften in den Ordner legen, den `[brand] fonts` nennt
svg-letters = seiner Schrift fehlt { $letters }, das sein Text enthält
    .help = den Text vor dem Export in Pfade umwandeln
svg-font-instead = sein Text verlangt die Schrift „{ $font }“, die fehlt; er ist in „{ $instead }“ gesetzt, seiner zweiten Wahl
    .help = das gedruckte Logo mit dem Original vergleichen; wenn sie sich unterscheiden, den Text vor dem Export in Pfade umwandeln
svg-flowed-text = sein Text fließt in einem Rahmen, nach einem Entwurf von SVG, den kein Programm liest
    .help = den Text vor dem Export in Pfade umwandeln: „Pfad > Objekt in Pfad umwandeln“ in Inkscape
svg-bitmap = es enthält ein Pixelbild, das keine Zeichnung ist
    .help = als PNG speichern oder um die Zeichnung ohne Pixelbild bitten
svg-animated = es ist animiert
    .help = ein stehendes Bild exportieren
svg-style-outside = sein Stylesheet greift über die Datei hinaus
    .help = mit dem Stil darin exportieren
svg-outside = es greift über die Datei hinaus ({ $address })
    .help = mit allem, was es braucht, exportieren
svg-filter = es braucht einen Filter (Schatten oder Unschärfe), den eine Druckerei nicht scharf setzen kann
    .help = den Effekt entfernen oder als PNG speichern
svg-property = seine Eigenschaft { $property } ist „{ $value }“, was livret nicht anwenden kann
    .help = im Zeichenprogramm durch einfache Farben, Pfade und Transformationen ersetzen (als SVG 1.1 exportieren) oder um das PDF bitten
svg-css-rule = sein Stylesheet enthält die Regel „{ $rule }“, der livret nicht folgen kann
    .help = mit den Stilen als Attributen exportieren („Präsentationsattribute“) oder um das PDF bitten
svg-value-left-out = der Wert „{ $value }“ ist nicht verständlich und wurde weggelassen
    .help = das gedruckte Logo mit dem Original vergleichen und neu exportieren, wenn sie sich unterscheiden
svg-path-cut = ein Pfad ist beschädigt und hört vor seinem Ende auf („{ $value }“)
    .help = aus dem Programm, das die Datei gemacht hat, neu exportieren
svg-colour-beyond = die Farbe „{ $value }“ ist kräftiger, als ein gewöhnlicher Bildschirm sie zeigt: Aus ihr wird { $colour }
    .help = der Zeichnung eine sRGB-Farbe geben (`#rrggbb`), wenn diese nicht passt

# PDF und Illustrator
logo-pdf-broken = das PDF ist beschädigt
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-syntax = seine Zeichnung lässt sich nicht bis zum Ende lesen
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-stream = einer seiner Teile ist beschädigt
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-operator = seine Zeichnung enthält den unbekannten Operator „{ $name }“
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-operands = in seiner Zeichnung fehlt dem Operator „{ $name }“, was er braucht
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-missing = seine Zeichnung ruft „{ $name }“ auf, das nicht in der Datei ist
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-heavy = seine Zeichnung entfaltet sich ohne Maß
    .help = vereinfachen oder als PNG mit 300 Pixeln je Zoll speichern
logo-pdf-states = seine Gruppen sind mehr als 25 tief verschachtelt
    .help = die Gruppierung aufheben und neu exportieren
logo-pdf-form = eine seiner Gruppen ist beschädigt
    .help = die Transparenz reduzieren und neu exportieren
logo-pdf-pattern = eines seiner Muster ist beschädigt
    .help = die Muster umwandeln und neu exportieren
logo-pdf-gradient = einer seiner Verläufe ist beschädigt
    .help = die Verläufe umwandeln und neu exportieren
logo-pdf-mesh = es hat einen Gitterverlauf in Farben, die sich nicht umrechnen lassen
    .help = das Gitter in Pixel umwandeln und neu exportieren
logo-pdf-colours = seine Farben sind von einer Art, die sich nicht lesen lässt
    .help = die Farben in RGB oder CMYK umwandeln und neu exportieren
logo-pdf-no-ink = es ist mit einer Farbe gemalt, die es nicht gibt („None“)
    .help = ihm eine Farbe geben und neu exportieren
logo-pdf-profile = sein Farbprofil ist beschädigt
    .help = neu als PDF ohne Profil exportieren oder als SVG
logo-pdf-picture = eines seiner Bilder ist beschädigt
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-picture-cut = eines seiner Bilder ist abgeschnitten
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-inline = ein Bild in seiner Zeichnung ist beschädigt
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-no-colours = eines seiner Bilder sagt nicht, in welchen Farben es ist
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-colour-key = eines seiner Bilder lässt Farben auf eine Art weg, die eine Druckerei nicht zeigen kann
    .help = die Transparenz reduzieren und neu exportieren
logo-pdf-matte = eines seiner Bilder ist schon mit seinem Grund vermischt
    .help = die Transparenz reduzieren und neu exportieren
logo-pdf-packed = einer seiner Teile ist als { $name } gepackt, was weder Archive noch alle Druckereien lesen
    .help = mit JPEG- oder ZIP-Kompression neu exportieren
logo-pdf-transfer = es ändert seine Farben durch eine Übertragungsfunktion
    .help = ohne Einstellungen für eine Druckmaschine neu exportieren
logo-pdf-blend = es verlangt die unbekannte Füllmethode „{ $name }“
    .help = die Transparenz reduzieren und neu exportieren
logo-pdf-note = eine Anmerkung ({ $name }) liegt ohne ihre Zeichnung darauf
    .help = die Anmerkungen einrechnen oder entfernen und neu exportieren
logo-pdf-font-broken = seine Schrift { $name } ist beschädigt
    .help = den Text in Pfade umwandeln und neu exportieren
logo-pdf-no-font = es zeigt Text, ohne zu sagen, in welcher Schrift
    .help = den Text in Pfade umwandeln und neu exportieren
logo-pdf-font = sein Text braucht die Schrift { $name }, die die Datei nicht mitbringt
    .help = den Text in Pfade umwandeln und neu exportieren
logo-pdf-locked = das PDF ist gesperrt
    .help = ohne Kennwort speichern
logo-pdf-pages = das PDF hat { $n } Seiten: Es ist ein Dokument, kein Logo
    .help = nur die gewünschte Seite exportieren
logo-pdf-no-page = das PDF hat keine Seite
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-size-unsaid = das PDF sagt die Größe seiner Seite nicht
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-no-size = die Seite des PDF hat keine Größe
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-empty = die erste Seite des PDF ist leer
    .help = das Logo auf die erste Seite setzen
logo-illustrator-only = die Illustrator-Datei enthält keinen PDF-Inhalt
    .help = mit der Option „PDF-kompatible Datei erstellen“ neu speichern
logo-pdf-nested = das PDF ist ohne Maß verschachtelt
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-postscript = es enthält PostScript
    .help = neu als PDF exportieren oder um ein SVG bitten
logo-pdf-outside = es greift über die Datei hinaus
    .help = mit allem, was es braucht, exportieren

# Schriften des Auftritts
fonts-outside = der Schriftordner „{ $folder }“ liegt außerhalb des Programmordners
    .here = hier genannt
    .help = neben die Programmdatei kopieren und den Pfad von dort aus schreiben
missing-fonts = den Schriftordner „{ $folder }“ gibt es nicht
    .here = hier genannt
    .help = den Namen prüfen; der Pfad beginnt beim Ordner des Programms
fonts-in-a-file = „{ $folder }“ ist eine Datei, kein Ordner mit Schriften
    .here = hier genannt
    .help = den Namen prüfen; der Pfad beginnt beim Ordner des Programms
unreadable-fonts = der Schriftordner „{ $folder }“ lässt sich nicht lesen: { $error }
    .here = hier genannt
    .help = den Namen prüfen; der Pfad beginnt beim Ordner des Programms
no-fonts = der Schriftordner „{ $folder }“ enthält keine Schrift
    .here = hier genannt
    .help = Dateien hineinlegen, die auf .ttf oder .otf enden, oder `fonts` entfernen
fonts-link-outside = der Schriftordner „{ $folder }“ ist eine Verknüpfung, die aus dem Programmordner hinausführt
    .here = hier genannt
    .help = den Ordner selbst neben die Programmdatei legen, keine Verknüpfung
fonts-in-a-crowd = der Schriftordner „{ $folder }“ enthält mehr als { $most } Dateien
    .here = hier genannt
    .help = die Schriften des Auftritts in einen eigenen Ordner legen
fonts-too-heavy = die Schriften im Ordner „{ $folder }“ wiegen zusammen mehr als { $most } MB
    .here = hier genannt
    .help = die Familien des Auftritts behalten und die anderen herausnehmen
too-many-fonts = der Schriftordner „{ $folder }“ hat { $n } Schriften; erlaubt sind { $most }
    .here = hier genannt
    .help = die Familien des Auftritts behalten und die anderen herausnehmen
font-refused = die Schrift „{ $font }“ lässt sich nicht verwenden: { $reason }
    .here = hier genannt
    .help = { $cure }
unreadable-font = die Schrift „{ $font }“ lässt sich nicht lesen: { $error }
    .here = hier genannt
    .help = prüfen, ob die Datei gelesen werden darf
font-too-heavy = die Schrift „{ $font }“ wiegt mehr als { $most } MB
    .here = hier genannt
    .help = eine andere Schrift nehmen
font-link-outside = die Schrift „{ $font }“ ist eine Verknüpfung, die aus dem Programmordner hinausführt
    .here = hier genannt
    .help = die Datei selbst in den Ordner legen, keine Verknüpfung
font-of-signs = sie hat kein Leerzeichen oder keinen Bindestrich: eine Symbolschrift, oder für eine Webseite gekürzt
    .help = die ganze Schrift nehmen, wie ihr Hersteller sie gibt, oder diese herausnehmen
font-crowd = die Datei enthält { $n } Schriften; erlaubt sind { $most }
    .help = die Schriften, die der Auftritt braucht, einzeln daraus entnehmen
font-broken = die Schrift ist beschädigt
    .help = die Datei von dort holen, woher sie kam
font-without-outlines = sie hat keine Umrisse, nur Bilder von Buchstaben
    .help = eine Schrift mit Umrissen verwenden
font-for-the-web = es ist eine Webschrift
    .help = um die Desktop-Fassung bitten, TTF oder OTF
font-of-postscript = es ist eine alte PostScript-Schrift
    .help = um die OpenType-Fassung bitten, OTF
font-empty = die Datei ist leer
    .help = von dort holen, woher sie kam
not-a-font = es ist keine Schrift
    .help = aus dem Ordner nehmen oder von dort holen, woher sie kam
font-not-embeddable = ihre Lizenz verbietet die Einbettung in ein Dokument (fsType { $bits })
    .help = den Hersteller um eine Lizenz bitten, die die Einbettung in PDF erlaubt, oder eine andere Schrift nehmen
font-without-subsets = ihre Lizenz verbietet, einen Teil einzubetten, und eine Broschüre enthält nie ganze Schriften (fsType { $bits })
    .help = den Hersteller um eine Lizenz bitten, die die Einbettung in PDF erlaubt, oder eine andere Schrift nehmen
font-as-pixels = ihre Lizenz erlaubt nur die Einbettung als Pixel (fsType { $bits })
    .help = den Hersteller um eine Lizenz bitten, die die Einbettung in PDF erlaubt, oder eine andere Schrift nehmen

unused-picture = { $count ->
    [one] ein Bild im Ordner „{ $folder }“ wird nirgends verwendet: { $files }
   *[other] { $count } Bilder im Ordner „{ $folder }“ werden nirgends verwendet: { $files }
}
    .here = andere aus dem Ordner sind hier genannt
    .help = den vergessenen Partner hinzufügen oder die Datei in einen anderen Ordner legen
unused-pictures-and-more = { $count } Bilder im Ordner „{ $folder }“ werden nirgends verwendet, { $rest } davon neben { $files }
    .here = andere aus dem Ordner sind hier genannt
    .help = die vergessenen Partner hinzufügen oder die Dateien in einen anderen Ordner legen

rule-unused-picture = Bild, das nirgends verwendet wird
    .finds = In einem Ordner, aus dem das Programm die meisten Bilder nimmt, Bilddateien, die es nicht nennt. Andere Fassungen eines genannten Logos bleiben außer Betracht, ebenso Ordner, die vielen Veranstaltungen dienen.
    .matters = Ein Partner, der ein Logo geschickt hat und nicht in der Broschüre steht, merkt es.
    .cure = Den vergessenen Partner hinzufügen oder die Datei in einen anderen Ordner legen.

rule-too-heavy = Bilder, die zusammen zu viel wiegen
    .finds = Bilder von zusammen mehr als 60 MB, 300 Millionen Pixeln oder hunderttausend Elementen.
    .matters = Der Bau der Broschüre dauerte Minuten, und niemand könnte sie öffnen oder verschicken.
    .cure = Die größten neu speichern: tausend Pixel für ein Logo, dreitausend für eine Seite.

rule-too-many-fonts = Zu viele Schriften
    .finds = Ein Schriftordner mit mehr als 64 Schriften.
    .matters = Es ist der Bestand eines ganzen Hauses: Die Broschüre braucht wenige Familien.
    .cure = Die Familien des Auftritts in einen eigenen Ordner kopieren.

rule-pdf = Datei, die sich nicht schreiben lässt
    .finds = Ein Bild oder eine Schrift, die ohne Fehler gelesen wurde und die der Schreiber der Datei trotzdem abweist.
    .matters = Eine Datei, die nicht überall richtig ist, wird gar nicht geschrieben.
    .cure = Das Bild oder den Text herausnehmen, den der Bericht nennt, und neu bauen.

# Was der Rechner am Ende eines Satzes sagt

machine-not-allowed = es ist Ihnen nicht erlaubt
machine-not-found = es ist nicht da
machine-full = der Datenträger ist voll
machine-far-away = das Netzlaufwerk antwortet nicht
machine-device = es ist ein Gerät oder eine Pipe, keine Datei
machine-links-in-a-circle = es ist eine Verknüpfung, die auf sich selbst zurückführt
machine-other = Datenträger oder System verweigern es (Fehler { $n })

pictures-lightened = { $count ->
        [one] Ein Bild ist
       *[other] { $count } Bilder sind
    } für den Bildschirm auf { $density } Pixel je Zoll gebracht: Aus { $from } MB werden { $to } MB.
logo-on-the-web = { $kind ->
        [cover] das Umschlagbild
        [picture] das Umschlagbild
       *[logo] das Logo
    } „{ $name }“ ist eine Adresse im Netz, und livret lädt nichts herunter
    .here = hier genannt
    .help = die Datei in den Ordner des Programms herunterladen und hier ihren Namen schreiben
missing-fonts-near = den Schriftordner „{ $folder }“ gibt es nicht
    .here = hier genannt
    .help = "{ $near }" schreiben: so heißt der Ordner
