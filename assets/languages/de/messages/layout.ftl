# Seiten, wie sie gesetzt sind.

orphan = die erste Zeile von „{ $text }“ steht allein am Fuß von Seite { $page }
    .here = dieser Absatz
    .help = ein paar Wörter weglassen oder hinzufügen, damit wenigstens zwei Zeilen zusammenbleiben

widow = die letzte Zeile von „{ $text }“ steht allein am Kopf von Seite { $page }
    .here = dieser Absatz
    .help = ein paar Wörter weglassen oder hinzufügen, damit wenigstens zwei Zeilen zusammenbleiben

stranded-heading = die Überschrift „{ $text }“ steht am Fuß von Seite { $page }, ihr Text auf der nächsten
    .here = diese Überschrift
    .help = davor ein paar Zeilen weglassen oder hinzufügen

rule-stranded-line = Einzelne Zeile, Überschrift am Fuß einer Seite
    .finds = Ein Absatz, von dem eine einzige Zeile am Fuß einer Seite bleibt oder an den Kopf der nächsten gerät; eine Überschrift, die von dem getrennt ist, was sie ankündigt. Der Satz vermeidet es; die Seiten werden trotzdem noch einmal gelesen.
    .matters = Bei einer einzelnen Zeile geht der Faden verloren; eine Überschrift am Fuß der Seite kündigt nichts an.
    .cure = Ein paar Wörter weglassen oder hinzufügen oder den Text anderswo teilen.

session-across-pages = der Beitrag „{ $title }“ beginnt auf Seite { $page } und endet auf Seite { $next }
    .here = dieser Beitrag
    .help = kürzen, was davor steht, oder es dabei belassen: Die nächste Seite sagt, dass er weitergeht

rule-session-across-pages = Beitrag auf zwei Seiten
    .finds = Ein kurzer Beitrag (weniger als eine Viertelseite), der auf einer Seite beginnt und auf der nächsten endet. Der Satz vermeidet es, wo er kann; die Seiten werden trotzdem noch einmal gelesen.
    .matters = Ein Beitrag wird auf einen Blick gelesen; beim Blättern entgeht einem der Raum oder ein Name.
    .cure = Einen Text davor kürzen oder die Trennung hinnehmen.

fallback-font = der Schrift „{ $family }“ fehlen { $characters }: Auf Seite { $page } kommen sie aus einer anderen Schrift
    .here = „{ $text }“
    .help = den Text ohne sie schreiben oder eine vollständigere Fassung der Schrift nehmen

rule-fallback-font = Ersatzschrift neben der des Auftritts
    .finds = Wo das Programm die Schriften des Auftritts nennt: ein Zeichen, das ihnen fehlt und aus einer anderen Schrift kommt. In der Regel ein fremder Name oder ein Symbol.
    .matters = Ein Buchstabe von anderem Schnitt mitten in einem Namen fällt auf.
    .cure = Eine vollständigere Fassung der Schrift nehmen oder den Text ohne das Zeichen schreiben.

rule-font-refused = Schrift, die sich nicht verwenden lässt
    .finds = Eine Schrift aus dem Ordner des Auftritts, deren Lizenz die Einbettung in ein Dokument verbietet (die Bits von fsType) oder deren Datei beschädigt oder von unbekanntem Format ist.
    .matters = Ein PDF ohne eingebettete Schriften sieht überall anders aus; eine Schrift gegen ihre Lizenz einzubetten ist ein Verstoß.
    .cure = Den Hersteller um eine Lizenz bitten, die die Einbettung erlaubt, oder eine andere Schrift nehmen.

thin-line = eine Linie von { $width } pt auf Seite { $page }
    .help = ihr im Thema mindestens 0,25 pt geben

rule-thin-line = Linie zu dünn
    .finds = Eine Linie von weniger als 0,25 pt, oder eine ebenso dünne Form, auf den gesetzten Seiten.
    .matters = Eine dünnere Linie reißt im Druck oder verschwindet.
    .cure = Ihr im Thema mindestens 0,25 pt geben.

heavy-file = die Broschüre wiegt { $weight } MB; mehr als { $most } MB lassen sich kaum per E-Mail verschicken
    .help = das Foto und die schwersten Logos kleiner speichern

rule-heavy-file = Schwere Datei
    .finds = Ein PDF von mehr als 10 MB.
    .matters = Mailserver weisen so schwere Anhänge ab, und am Telefon wartet man.
    .cure = Die schwersten Bilder kleiner speichern: tausend Pixel für ein Logo, dreitausend für eine Seite.

hyphen-ladder = mehr als zwei Trennstriche untereinander in „{ $text }“, Seite { $page }
    .here = dieser Text
    .help = ein Wort dieses Absatzes ändern

hyphen-at-page-end = ein Wort von „{ $text }“ ist am Ende von Seite { $page } getrennt
    .here = dieser Text
    .help = ein Wort dieses Absatzes ändern

rule-hyphen-ladder = Trennstriche untereinander
    .finds = Mehr als zwei Zeilen hintereinander, die mit einem Trennstrich enden, oder ein Wort, das am Ende einer Seite getrennt ist. Der Satz vermeidet es, wo er kann; die Seiten werden trotzdem noch einmal gelesen.
    .matters = Das Auge gerät in die falsche Zeile oder behält beim Blättern ein halbes Wort.
    .cure = Ein Wort des Absatzes ändern.

# Was der Satz selbst sagt

missing-character = keine Schrift hat { $n ->
        [one] das Zeichen
       *[other] die Zeichen
    } { $characters }
    .here = in diesem Text
    .help = den Text ohne sie schreiben oder eine Schriftfamilie nennen, die sie hat
system-font = { $n ->
        [one] das Zeichen { $characters } wird
       *[other] { $n } Zeichen, darunter { $characters }, werden
    } in „{ $family }“ gedruckt, einer Schrift dieses Rechners
    .help = für dieselbe Broschüre auf einem anderen Rechner „{ $file }“ in den Ordner `fonts` von `[brand]` kopieren
word-divided = „{ $text }“ hat ein Wort, das breiter ist als die { $measure } mm seines Platzes: Es wird getrennt, wo es sein muss
    .here = zu lang für eine Zeile
    .help = es dabei belassen oder es kürzen
word-does-not-fit = „{ $text }“ hat ein Wort, das breiter ist als die { $measure } mm seines Platzes
    .here = zu lang für seinen Platz
    .help = es kürzen oder, wo es möglich ist, einen short-title angeben
title-does-not-fit = „{ $text }“ braucht mehr Raum, als die Titelseite dafür hat, { $room } mm
    .here = zu lang für seinen Platz
    .help = ihn kürzen oder, wo es möglich ist, einen short-title angeben
page-overflow = etwas ist { $height } mm hoch, mehr als eine Seite fasst, und lässt sich nirgends teilen
    .here = hierin
    .help = den Text in Absätze teilen oder kürzen
code-too-dense = die Adresse { $address } ist zu lang für einen QR-Code von { $side } mm
    .help = eine kürzere Adresse angeben; der Code entfällt
cover-without-marks = { $n ->
        [one] der Umschlag hat keinen Platz für das Logo von { $names }
       *[other] der Umschlag hat keinen Platz für { $n } Logos ({ $names })
    }
    .here = nur auf der Seite der Partner
    .help = es so lassen oder weniger Partner in die erste Gruppe stellen
cover-of-one-group = der Umschlag zeigt nur die Partner von { $shown }, nicht die von { $others }
    .here = nur auf der Seite der Partner
    .help = es so lassen oder die Gruppe für den Umschlag an die erste Stelle setzen
back-without-marks = { $n ->
        [one] die Rückseite hat keinen Platz für das Logo von { $names }
       *[other] die Rückseite hat keinen Platz für { $n } Logos ({ $names })
    }
    .here = nur auf der Seite der Partner
    .help = es so lassen oder kürzen, was die Rückseite sagt
cover-first-and-last-day = der Umschlag nennt den ersten und den letzten der { $n } Tage, nicht die dazwischen
    .here = jeder Tag steht im Programm
    .help = es so lassen oder die Tage in `tagline` nennen
cover-without-fact = der Umschlag hat keinen Platz für „{ $text }“
    .here = nur auf der Rückseite der Broschüre
    .help = es so lassen oder den Titel oder den Untertitel kürzen
head-cut-short = der Kopf der Seiten kürzt „{ $text }“ zu „{ $short }“
    .here = ganz am Anfang seines Teils
    .help = es so lassen oder kürzer schreiben; Reihen und Plenen haben dafür `short-title`
line-cut-short = Kopf oder Fuß der Seiten kürzen „{ $text }“ zu „{ $short }“
    .here = ganz auf dem Umschlag
    .help = es so lassen oder kürzer schreiben
line-without-part = „{ $text }“ hat nicht auf allen Seiten oben oder unten Platz
    .here = ganz auf dem Umschlag oder auf der Rückseite
    .help = es so lassen oder kürzen, was auf derselben Zeile steht
grid-without-formats = { $n ->
        [one] „{ $day }“ hat keinen Platz für das Format eines Beitrags („{ $format }“)
       *[other] „{ $day }“ hat keinen Platz für das Format von { $n } Beiträgen („{ $format }“…)
    }
    .here = nur beim Beitrag selbst
    .help = es so lassen oder diesen Beiträgen einen `short-title` geben
in-quotes = „{ $text }“

missing-face = der Familie „{ $family }“ fehlt { $face ->
        [bold] die Fette
        [italic] die Kursive
        [regular] der normale Schnitt: Alles darin ist fett
       *[upright] der gerade Schnitt: Alles darin ist kursiv
    }{ $face ->
        [bold] , und Texte verlangen sie
        [italic] , und Texte verlangen sie: Sie werden gerade gedruckt
       *[other] {""}
    }{ $file ->
        [none] {""}
       *[other] . Die Datei { $file } hat diesen Schnitt, und nichts verwendet sie: Sie gehört zur Familie „{ $other }“
    }
    .here = die Schriften des Hauses
    .help = die fehlende Datei in den Ordner legen{ $file ->
        [none] {""}
       *[other] {" "}oder { $file } den Familiennamen „{ $family }“ und den richtigen Stil geben
    }

rule-missing-face = Ein Schnitt fehlt der Hausschrift
    .finds = Texte in Fett oder Kursiv, deren Familie aus dem Schriftenordner keinen solchen Schnitt hat; die Datei des Ordners, die ihn hat und die nichts verwendet, wird genannt, wenn es eine gibt.
    .matters = Fettes kommt aus einer anderen Familie oder bleibt mager, Kursives bleibt gerade: Werktitel und Namen heben sich nicht mehr ab.
    .cure = Legen Sie die Datei des fehlenden Schnitts dazu. Liegt sie unter einem anderen Familiennamen da, bitten Sie die Schriftgießerei um die Datei mit dem richtigen Namen.
