# Farbe auf Papier: Profile, Druckfarben, Beschnitt, Marken.

profile-outside = das Profil „{ $file }“ liegt außerhalb des Programmordners
    .named = hier genannt
    .help = neben die Programmdatei kopieren und den Pfad von dort aus schreiben

missing-profile = das Profil „{ $file }“ gibt es nicht
    .named = hier genannt
    .help = Namen und Ordner prüfen; der Pfad beginnt beim Ordner des Programms

profile-not-a-file = das Profil „{ $file }“ ist keine Datei
    .named = hier genannt
    .help = den Pfad des Profils mit seiner Endung schreiben, etwa PSOcoated_v3.icc

profile-link-outside = das Profil „{ $file }“ ist eine Verknüpfung, die aus dem Programmordner hinausführt
    .named = hier genannt
    .help = die Datei selbst neben die Programmdatei legen, keine Verknüpfung

profile-too-heavy = das Profil „{ $file }“ wiegt mehr als { $most } MB: So schwer ist kein Profil einer Druckmaschine
    .named = hier genannt
    .help = die Druckerei um das ICC-Profil der Maschine bitten, CMYK, oder es für gestrichenes Offsetpapier weglassen

profile-unreadable = das Profil „{ $file }“ lässt sich nicht lesen: { $reason }
    .named = hier genannt
    .help = die Datei neu kopieren und um das Leserecht bitten

broken-profile = das Profil „{ $file }“ lässt sich nicht verwenden: { $reason }
    .named = hier genannt
    .help = die Druckerei um das ICC-Profil der Maschine bitten, CMYK, oder es für gestrichenes Offsetpapier weglassen

duplicate-ink = die Farbe { $colour } wird auf zwei Arten gedruckt
    .again = hier noch einmal
    .first = hier zuerst
    .help = eine von beiden behalten

not-inks = das sind keine vier Druckfarben
    .here = keine vier Druckfarben
    .help = Cyan, Magenta, Gelb und Schwarz in Prozent schreiben, etwa [90, 65, 55, 60]

spot-name-sign = „{ $name }“ kann kein Farbname sein: „{ $sign }“ wird von Maschine zu Maschine anders gelesen
    .name = kein Name
    .help = so schreiben wie der Farbhersteller, in Buchstaben ohne Akzente und Ziffern, etwa PANTONE 300 C

spot-name-long = „{ $name }“ kann kein Farbname sein: Er hat mehr als { $most } Zeichen
    .name = kein Name
    .help = so schreiben wie der Farbhersteller, etwa PANTONE 300 C

spot-name-taken = „{ $name }“ kann kein Farbname sein: Eine Platte heißt schon so
    .name = vergeben
    .help = den Namen schreiben, den der Hersteller der Farbe gibt, oder ihn weglassen und cmyk schreiben

bleed-out-of-range = { $value } mm ist kein Beschnitt: Er liegt zwischen { $least } und { $most } mm
    .here = außerhalb
    .help = die Millimeter schreiben, die die Druckerei verlangt, etwa 3
safety-out-of-range = { $value } mm ist kein Sicherheitsabstand: Er liegt zwischen { $least } und { $most } mm
    .here = außerhalb
    .help = Millimeter schreiben, etwa 5
ink-limit-out-of-range = { $value } % ist kein Farbauftrag: Er liegt zwischen { $least } und { $most } %
    .here = außerhalb
    .help = Prozent schreiben, etwa 300 für gestrichenes Papier
thickness-out-of-range = { $value } mm ist nicht die Dicke eines Bogens: Sie liegt zwischen { $least } und { $most } mm
    .here = außerhalb
    .help = die Millimeter eines Bogens schreiben, etwa 0.1
signature-out-of-range = { $value } ist keine Seitenzahl einer gefalzten Lage
    .here = nicht möglich
    .help = 8, 16 oder 32 schreiben
page-count-out-of-range = { $value } ist keine Seitenzahl
    .here = nicht möglich
    .help = eine ganze Zahl ab 4 schreiben, bei einer gehefteten Broschüre ein Vielfaches von 4
unknown-mark = „{ $written }“ ist keine Druckmarke
    .here = keine Marke
    .help = einige von diesen schreiben: { $known }, oder "all"
unknown-binding = „{ $written }“ ist keine Bindung
    .here = keine Bindung
    .help = eine von diesen schreiben: { $known }

near-the-trim = „{ $text }“ auf Seite { $page } steht { $distance } mm vom Schnitt, innerhalb des Sicherheitsabstands von { $safety } mm
    .safety = der verlangte Abstand
    .help = mit einem Thema mit breiteren Rändern bauen oder die Druckerei fragen, ob ein kleinerer Abstand genügt

near-the-trim-picture = ein Bild auf Seite { $page } steht { $distance } mm vom Schnitt, innerhalb des Sicherheitsabstands von { $safety } mm
    .safety = der verlangte Abstand
    .help = mit einem Thema mit breiteren Rändern bauen oder die Druckerei fragen, ob ein kleinerer Abstand genügt

rule-near-the-trim = Text oder Logo zu nah am Schnitt
    .finds = Der Text oder das Logo, das dem Rand der gedruckten Seite am nächsten steht, wenn es im Sicherheitsabstand liegt.
    .matters = Das Messer, das die Bogen schneidet, weicht um ein, zwei Millimeter ab: Was zu nah steht, wird angeschnitten oder sieht so aus.
    .cure = Ein Thema mit breiteren Rändern wählen, oder einen kleineren Abstand, wo die Druckerei es erlaubt.

ink-over-the-limit = { $colour } soll { $total } % Farbe bekommen, und das Papier hält { $limit } %: Gedruckt wird mit { $limit } %
    .ink = zu viel Farbe
    .help = cmyk mit insgesamt { $limit } % angeben, mehr Schwarz und weniger von den anderen; das Gestaltungshandbuch hat vielleicht Werte für den Druck

rule-ink-over-the-limit = Mehr Farbe, als das Papier hält
    .finds = Eine Farbe des Auftritts, deren Cyan, Magenta, Gelb und Schwarz zusammen den höchsten Farbauftrag überschreiten.
    .matters = Zu viel Farbe trocknet nicht: Bogen kleben aneinander und färben ab, und Druckereien schicken die Datei zurück.
    .cure = Der Farbe Werte unter der Grenze geben. Sonst verringert livret sie: Was die drei bunten gemeinsam haben, wird Schwarz.

resolution-too-low = „{ $file }“ hat auf den gedruckten { $width } mm { $resolution } Pixel je Zoll; mindestens 150 sind nötig
    .picture = zu wenig Pixel
    .help = um die Zeichnung bitten (SVG oder PDF), oder um ein Bild von mindestens { $wanted } Pixeln Breite

rule-resolution-too-low = Ein Bild mit viel zu wenig Pixeln für Papier
    .finds = Ein Pixelbild (PNG oder JPEG) mit weniger als 150 Pixeln je Zoll in gedruckter Größe.
    .matters = Papier zeigt, was ein Bildschirm verbirgt: Buchstaben eines Logos werden zu Treppen, und Druckereien schicken die Datei zurück.
    .cure = Um das Logo als Zeichnung bitten, SVG oder PDF, die in jeder Größe scharf ist, oder um ein größeres Bild.

resolution-low = „{ $file }“ hat auf den gedruckten { $width } mm { $resolution } Pixel je Zoll; gut sind 300
    .picture = wenig Pixel
    .help = um die Zeichnung bitten (SVG oder PDF), oder um ein Bild von mindestens { $wanted } Pixeln Breite

rule-resolution-low = Ein Bild mit zu wenig Pixeln für den Offsetdruck
    .finds = Ein Pixelbild (PNG oder JPEG) mit 150 bis 250 Pixeln je Zoll in gedruckter Größe.
    .matters = Im Digitaldruck gut, im Offset etwas weich: Buchstaben eines Logos verlieren ihre Kanten.
    .cure = Um das Logo als Zeichnung bitten, SVG oder PDF, oder um ein größeres Bild.

picture-ink-reduced = „{ $file }“ brauchte an der dunkelsten Stelle { $total } % Farbe: Gedruckt wird mit höchstens { $limit } %
    .picture = dunkel
    .help = die Schatten im Abzug ansehen; wo sie gut sind, ist nichts zu tun

picture-inks-converted = „{ $file }“ ist für eine andere Druckmaschine gemacht ({ $from }): Die Farben werden über ihr Profil umgerechnet
    .picture = andere Maschine
    .help = die Farben im Abzug ansehen; wo sie gut sind, ist nichts zu tun

rule-picture-ink-reduced = Ein Bild, dessen Druckfarben geändert wurden
    .finds = Ein Bild oder eine Zeichnung, die an der dunkelsten Stelle mehr Farbe braucht als erlaubt, oder ein Bild, das schon in CMYK mit dem Profil einer anderen Maschine vorliegt.
    .matters = Zu viel Farbe trocknet nicht. livret gibt solchen Stellen mehr Schwarz und weniger von den anderen Farben, was man kaum sieht.
    .cure = Schatten und Farben des Bildes im Abzug der Druckerei ansehen.

picture-not-separated = „{ $file }“ hat einen Gitterverlauf, der seine Bildschirmfarben mit ihrem Profil behält
    .picture = Rot, Grün und Blau
    .help = um die Zeichnung mit einfachen Verläufen oder um eine Fassung in CMYK bitten

rule-picture-not-separated = Eine Zeichnung, die noch Bildschirmfarben hat
    .finds = Ein PDF-Logo mit einem Gitterverlauf in Rot, Grün und Blau, das livret nicht in Druckfarben umrechnet.
    .matters = Die Druckmaschine rechnet es selbst um, ein wenig anders als den Rest; manche Druckereien schicken solche Dateien zurück.
    .cure = Um das Logo mit einfachen Verläufen oder in CMYK bitten.

rule-missing-profile = Fehlendes Profil der Druckmaschine
    .finds = Ein Profil, das nicht beim Programm liegt oder sich nicht lesen lässt.
    .matters = Die Farben wären die einer anderen Maschine und eines anderen Papiers.
    .cure = Namen und Ordner prüfen oder die Zeile für gestrichenes Papier weglassen.

rule-profile-outside = Profil außerhalb des Ordners
    .finds = Ein Profil, das außerhalb des Programmordners liegt.
    .matters = Das Programm ließe sich anderswo nicht bauen.
    .cure = Es neben das Programm kopieren.

rule-broken-profile = Profil, das sich nicht verwenden lässt
    .finds = Eine Datei, die kein ICC-Profil ist, oder das eines Bildschirms oder Scanners statt einer Maschine mit vier Farben.
    .matters = Damit lassen sich keine Farben in Druckfarben umrechnen.
    .cure = Die Druckerei um das ICC-Profil der Maschine bitten, in CMYK.

rule-not-inks = Druckfarben, die sich nicht lesen lassen
    .finds = Farbwerte, die nicht vier Zahlen von 0 bis 100 sind.
    .matters = Die Hausfarbe würde gedruckt, wie es der Zufall will.
    .cure = Cyan, Magenta, Gelb und Schwarz in Prozent schreiben, etwa [90, 65, 55, 60].

rule-duplicate-ink = Farbe, die auf zwei Arten gedruckt wird
    .finds = Dieselbe Farbe zweimal in den Druckfarben des Auftritts.
    .matters = Niemand kann sagen, welche Werte gelten.
    .cure = Eine von beiden behalten.

rule-spot-name = Name, den keine Druckfarbe haben kann
    .finds = Eine Sonderfarbe, deren Name Akzente oder seltene Zeichen hat, zu lang ist oder der einer Platte ist, die es schon gibt.
    .matters = Druckmaschinen hielten sie für eine andere Platte oder verlören sie.
    .cure = Den Namen schreiben, den der Hersteller der Farbe gibt, etwa PANTONE 300 C.

no-bleed = „{ $file }“ auf Seite { $page } endet auf { $length } mm am Schnitt oder im Beschnitt
    .picture = ohne Beschnitt
    .help = ein Bild ohne weißen Rand nehmen, das seinen Rahmen bis in den Beschnitt füllt

no-bleed-page = Grund oder Bild von Seite { $page } endet auf { $length } mm am Schnitt oder im Beschnitt
    .help = einen Beschnitt verlangen, bleed = 3, oder eine Seite ohne Bild bis an den Rand

rule-no-bleed = Ein Bild, das am Schnitt endet
    .finds = In der Datei für die Druckerei, was bis zum Schnitt, aber nicht bis zum Ende des Beschnitts reicht: etwa ein Titelbild mit weißem oder durchsichtigem Rand.
    .matters = Das Messer weicht um ein, zwei Millimeter ab: Am Rand erscheint ein weißer Streifen, und die Druckerei schickt die Datei zurück.
    .cure = Den Rand des Bildes abschneiden oder eine Zeichnung nehmen, die ihre ganze Fläche füllt.

rich-black-text = „{ $file }“ auf Seite { $page } hat schwarzen Text auf mehreren Platten ({ $inks }) statt allein in Schwarz
    .picture = Schwarz aus vier Farben
    .help = um das Logo mit Text in 100 % Schwarz bitten, oder um eine einfarbige Fassung

rich-black-text-page = der schwarze Text von Seite { $page } steht auf mehreren Platten ({ $inks }) statt allein in Schwarz
    .help = die Werte dieses Schwarz aus [brand] nehmen, oder cmyk = [0, 0, 0, 100] geben

rule-rich-black-text = Kleiner schwarzer Text in mehreren Farben
    .finds = In der Datei für die Druckerei Buchstaben von weniger als 17 Punkt, deren Schwarz aus mehreren Farben besteht: die eines PDF-Logos, denn livret druckt seine eigenen allein in Schwarz.
    .matters = Platten liegen nie genau übereinander: Kleine Buchstaben bekommen einen farbigen Rand und sind schwer zu lesen.
    .cure = Um eine Fassung des Logos bitten, deren Text allein in Schwarz ist. Das ist nur ein Hinweis: Ein Logo hat seine Farben.

thin-line-in-picture = „{ $file }“ hat in der Größe, in der es auf Seite { $page } gedruckt wird, Linien von { $width } Punkt; eine Druckmaschine hält 0,25
    .picture = Linien zu dünn
    .help = um eine Fassung für kleine Größen mit dickeren Linien bitten oder das Bild größer zeigen

rule-thin-line-in-picture = Ein Logo, dessen Linien für die Druckmaschine zu dünn sind
    .finds = Ein SVG- oder PDF-Logo mit Linien von weniger als einem viertel Punkt in gedruckter Größe.
    .matters = Eine Platte hält sie nicht: Sie reißen oder verschwinden.
    .cure = Um die Fassung des Logos für kleine Größen bitten.

page-boxes = Seite { $page } der Datei für die Druckerei sagt nicht, wo geschnitten wird, oder ihre Rahmen liegen nicht ineinander
    .help = das ist ein Fehler von livret, nicht des Programms: bitte mit dieser Datei melden

rule-page-boxes = Eine Seite, deren Rahmen fehlen oder falsch sind
    .finds = In der Datei für die Druckerei eine Seite ohne Endformat- oder Anschnittrahmen, oder deren Rahmen nicht so ineinander liegen, wie der Beschnitt es verlangt.
    .matters = Die Druckerei weiß nicht, wo sie schneiden soll.
    .cure = livret schreibt diese Rahmen selbst und prüft hier, dass sie stimmen: Am Programm ist nichts zu ändern.

# Warum ein Profil abgewiesen wird: das Ende von „das Profil lässt sich nicht verwenden: …“.

profile-not-icc = es ist kein ICC-Profil
profile-damaged = es ist ein beschädigtes ICC-Profil
profile-of-no-press = es ist das Profil { $class ->
    [screen] eines Bildschirms
    [camera] einer Kamera oder eines Scanners
    [link] einer Verknüpfung zweier Geräte
    [named] eines Satzes benannter Farben
   *[other] von Farben im Allgemeinen
}, nicht das einer Druckmaschine
profile-of-other-inks = es ist das Profil eines Gerätes, das { $space ->
    [rgb] Rot, Grün und Blau
    [grey] nur Grau
    [cmy] Cyan, Magenta und Gelb ohne Schwarz
   *[other] andere Farben
} druckt, nicht CMYK
profile-too-new = es ist in Version { $version } von ICC geschrieben, und PDF/X-4 nimmt höchstens 4
profile-without-tables = ihm fehlen die Tabellen, die Farben in Druckfarben umrechnen und zurück
missing-profile-near = es gibt kein Profil „{ $file }“
    .named = hier genannt
    .help = "{ $near }" schreiben: so heißt die Datei
