# Bilder und Barrierefreiheit.

missing-description = { $count ->
    [one] ein Bild hat keine Beschreibung
   *[other] { $count } Bilder haben keine Beschreibung
}
    .help = `alternative` neben `logo` schreiben

picture-without-description = { $count ->
    [one] ein Bild hat keine Beschreibung
   *[other] { $count } Bilder haben keine Beschreibung
}
    .here = was es zeigt, steht nirgends
    .help = `alternative` schreiben, was das Bild denen zeigt, die es nicht sehen, oder `decorative = true`

rule-missing-description = Bild ohne Beschreibung
    .finds = Ein Bild auf den Seiten, von dem nichts sagt, was es zeigt. Ein Logo wird durch den Namen seines Partners beschrieben, sofern `alternative` nicht mehr sagt.
    .matters = Wer die Broschüre hört, weiß nicht, dass das Bild da ist.
    .cure = `alternative` neben `logo` oder `file` schreiben; ein Bild, das nichts zeigt, wird mit `decorative = true` erklärt.

poor-description = die Beschreibung „{ $words }“ sagt nichts über das Bild
    .here = diese Beschreibung
    .help = den Namen dessen schreiben, wofür das Bild steht, oder die Zeile weglassen: Der Name des Partners genügt

rule-poor-description = Beschreibung, die nichts sagt
    .finds = Eine Beschreibung, die ein Dateiname ist (logo_v2.png) oder nur „Logo“, „Bild“, „Foto“.
    .matters = Ein Screenreader sagte „Logo Punkt PNG“ statt des Namens.
    .cure = Den Namen des Partners schreiben oder die Zeile weglassen.

contrast-too-low = „{ $words }“ auf Seite { $page }: { $colour } auf { $ground } hat einen Kontrast von { $ratio } zu 1, mindestens nötig sind { $least }
    .help = einen dunkleren Text oder einen helleren Grund wählen, auf dunklem Grund umgekehrt

rule-contrast-too-low = Zu geringer Kontrast
    .finds = Ein Text, dessen Kontrast zum wirklichen Grund der Seite unter 4,5 zu 1 liegt, oder unter 3 zu 1, wo er groß ist (18 Punkt, oder 14 Punkt fett).
    .matters = Jeder Zwölfte sieht Farben oder Kontraste schlecht, und alle lesen ab und zu in der Sonne.
    .cure = Eine dunklere Textfarbe wählen, auf dunklem Grund eine hellere.

colour-alone = „{ $words }“: Farbe allein sagt denen nichts, die sie nicht sehen
    .here = diese Wörter
    .help = ein Wort oder ein Zeichen hinzufügen: „ausgebucht“, einen Stern

rule-colour-alone = Angabe nur durch Farbe
    .finds = Ein Text, der Beiträge, Räume oder Zeiten durch eine Farbe unterscheidet. Die Broschüre selbst nummeriert und benennt ihre Reihen.
    .matters = Schwarz gedruckt, von Farbenblinden gesehen oder vorgelesen ist der Unterschied dahin.
    .cure = Der Farbe ein Wort oder ein Zeichen beigeben.

logo-margins = das Logo von „{ $partner }“ füllt nur { $share } % seines Rahmens
    .here = diese Datei
    .help = die Datei eng um die Zeichnung beschneiden

rule-logo-margins = Logo, das in seinen Rändern verloren geht
    .finds = Ein Logo, dessen Zeichnung weniger als die Hälfte der Breite oder Höhe seiner Datei füllt.
    .matters = Seine Ränder werden beschnitten, damit es so groß wirkt wie die anderen; anderswo wirkt dieselbe Datei zu klein.
    .cure = Die Datei eng um die Zeichnung beschneiden.

unseen-logo-other = das Logo von „{ $partner }“ ist auf { $ground } nicht zu sehen: Dort steht seine andere Fassung
    .here = dieser Partner
    .help = die Fassung für Papier als `logo` angeben und die für dunkle Gründe als `logo-on-dark`
unseen-logo-name = das Logo von „{ $partner }“ ist auf { $ground } nicht zu sehen: Dort steht stattdessen der Name
    .here = dieser Partner
    .help = die Fassung für Papier als `logo` angeben und die für dunkle Gründe als `logo-on-dark`
unseen-logo-part = { $share } % des Logos von „{ $partner }“ sind auf { $ground } nicht zu sehen
    .here = dieser Partner
    .help = die Fassung für diesen Grund erbitten: `logo` für Papier, `logo-on-dark` für dunkle Gründe
unseen-house-logo = das Logo des Hauses ist an seinem Platz auf der Titelseite nicht zu sehen: { $instead ->
        [other] Dort steht seine andere Fassung
       *[tab] Es steht dort auf einem Feld
    }
    .here = diese Datei
    .help = die Fassung für Papier als `logo` angeben und die für dunkle Gründe als `logo-on-dark`

rule-unseen-logo = Logo, das an seinem Platz nicht zu sehen ist
    .finds = Ein Logo, dessen Striche mit dem Grund verschmelzen: weiß auf weißem Papier, dunkel auf dunklem Umschlag, blass auf blassem Himmel.
    .matters = Sein Platz wirkt leer, und der Partner glaubt sich vergessen.
    .cure = Beide Fassungen angeben: `logo` für Papier, `logo-on-dark` für dunkle Gründe.

resolution-on-screen = „{ $file }“ hat auf den gezeigten { $width } mm { $resolution } Pixel je Zoll: Seine Ränder sind Stufen, selbst am Bildschirm
    .picture = wenige Pixel
    .help = um die Zeichnung (SVG oder PDF) bitten oder um ein Bild von mindestens { $wanted } Pixeln Breite

rule-resolution-on-screen = Ein Bild, zu grob für den Bildschirm
    .finds = Ein PNG oder JPEG mit weniger als 110 Pixeln je Zoll in der gezeigten Größe.
    .matters = Es ist unscharf oder zeigt Stufen, sobald die Broschüre auf einem Tablet oder vergrößert gelesen wird.
    .cure = Um das Logo als Zeichnung bitten, SVG oder PDF, oder um ein größeres Bild.

partner-without-logo = „{ $partner }“ hat kein Logo, die anderen von „{ $group }“ haben eines
    .here = kein Logo
    .help = `logo` hinzufügen oder Partner ohne Logo in eine eigene Gruppe setzen

group-without-partner = „{ $group }“ kündigt keinen Partner an
    .here = diese Überschrift
    .help = die Partner hinzufügen oder die Gruppe herausnehmen

rule-partner-without-logo = Partner ohne Logo
    .finds = Der einzige Partner einer Gruppe von drei oder mehr, der kein Logo hat; eine Gruppe ohne Partner. Eine Gruppe von Namen ohne Logos ist eine Wahl und wird in Ruhe gelassen.
    .matters = Der ausgelassene Partner merkt es als Erster.
    .cure = Um das Logo bitten oder die ohne Logo zusammenstellen.

document-in-english = die Texte scheinen auf Englisch zu sein, und das Programm sagt Französisch
    .here = Französisch
    .title = es ist keine Sprache angegeben
    .help = language = "en" in [event] schreiben

document-in-french = die Texte scheinen auf Französisch zu sein, und das Programm sagt Englisch
    .here = Englisch
    .title = es ist keine Sprache angegeben
    .help = language = "fr" in [event] schreiben

document-without-author = Partner sind genannt, aber keiner als Veranstalter
    .title = wessen Veranstaltung ist das?
    .help = organiser = "…" in [event] schreiben, mit der `id` eines von ihnen

document-author-untold = man liest „{ $group }“, aber die PDF-Datei sagt nicht, wer ihr Autor ist
    .title = wessen Veranstaltung ist das?
    .help = organiser = "…" in [event] schreiben, mit der `id` dieses Partners

rule-document-facts = Sprache oder Autor des Dokuments
    .finds = Texte in einer anderen Sprache, als `language` sagt; Partner, aber kein Veranstalter.
    .matters = Die Sprache der Datei bestimmt Aussprache, Typografie und Trennung; der Autor steht in den Eigenschaften des PDF und in Suchmaschinen.
    .cure = `language` und `organiser` in [event] schreiben.

heading-levels = die Überschrift „{ $words }“ auf Seite { $page } überspringt eine Ebene
    .help = es denen sagen, die das Thema pflegen

empty-heading = { $count ->
    [one] eine Überschrift ist leer
   *[other] { $count } Überschriften sind leer
}
    .help = eine Überschrift schreiben oder die Zeile herausnehmen

rule-heading-levels = Ebenen der Überschriften
    .finds = Eine Überschrift, die in der Struktur des PDF eine Ebene überspringt oder keinen Text hat.
    .matters = Mit einem Screenreader geht man von Überschrift zu Überschrift: Eine fehlende Ebene wirkt wie ein fehlendes Kapitel.
    .cure = livret macht die Überschriften; sagen Sie es seinen Autoren.

small-text = „{ $words }“ auf Seite { $page } ist in { $size } Punkt gesetzt: Unter { $least } liest niemand mühelos
    .help = diese Rolle im Thema größer machen

rule-small-text = Zu kleiner Text
    .finds = Der kleinste Text der Seiten, wenn er unter 8 Punkt groß ist.
    .matters = Darunter geben viele auf.
    .cure = Die Rolle im Thema größer machen oder den Text kürzen.

reading-order = ein Beitrag um { $start } wird nach dem um { $before } gelesen
    .here = { $start }
    .after = davor gelesen
    .help = die Beiträge in der Reihenfolge ihrer Uhrzeiten schreiben

rule-reading-order = Lesereihenfolge
    .finds = Beiträge einer Reihe, die in anderer Folge gelesen werden als der ihrer Uhrzeiten.
    .matters = Wer die Broschüre hört, folgt der Reihenfolge der Datei, ohne die Zeiten auf einen Blick zu sehen.
    .cure = Die Beiträge in der Reihenfolge ihrer Uhrzeiten schreiben.

link-without-words = der Link „{ $words }“ sagt nicht, wohin er führt
    .here = dieser Link
    .help = die Wörter in den Link setzen, die sagen, wohin er führt: „das Anmeldeformular“

rule-link-without-words = Link, der nicht sagt, wohin er führt
    .finds = Ein Link ohne Wörter, oder mit „hier“, „hier klicken“, „mehr erfahren“.
    .matters = Ein Screenreader listet die Links auf: Zehnmal „hier“ hilft niemandem, und auf Papier heißt „klicken“ nichts.
    .cure = Die Wörter in den Link setzen, die sagen, wohin er führt.

photograph-without-credit = das Foto der Titelseite hat weder Bildunterschrift noch Nachweis
    .here = dieses Foto
    .help = den Urheber in einem Text nennen („Foto: …“) und das Einverständnis erkennbarer Personen aufbewahren

picture-without-credit = { $count ->
    [one] ein Bild hat keinen Nachweis
   *[other] { $count } Bilder haben keinen Nachweis
}
    .here = ohne Urheber
    .help = den Urheber nennen: {"{"} file = "…", credit = "…" {"}"}, und das Einverständnis erkennbarer Personen aufbewahren

rule-photograph-without-credit = Foto ohne Nachweis
    .finds = Ein Foto auf der Titelseite, dessen Urheber kein Text nennt, oder ein anderes Foto ohne `credit`. Eine Zeichnung (SVG, PDF) und eine Unterschrift brauchen keinen.
    .matters = Der Name des Fotografen ist geschuldet, und erkennbare Personen müssen eingewilligt haben.
    .cure = „Foto: …“ in einen Text der Einführung schreiben; neben einem anderen Bild `credit`.
