# Seiten, Bogen und Falz.

page-count-not-bindable = { $pages } Seiten lassen sich nicht binden: Ihre Zahl ist ein Vielfaches von { $multiple }
    .pages = kein Vielfaches von { $multiple }
    .help = { $above } oder { $below } schreiben oder die Angabe weglassen: livret füllt den letzten Bogen selbst

rule-page-count-not-bindable = Eine Seitenzahl, die sich nicht binden lässt
    .finds = Eine Seitenzahl in [print], die bei einer gehefteten Broschüre kein Vielfaches von vier ist, bei jeder anderen kein Vielfaches von zwei.
    .matters = Ein gefalzter Bogen hat vier Seiten, ein Blatt zwei: Die Druckerei schickt die Datei zurück oder bindet leere Seiten ein.
    .cure = Ein Vielfaches von vier schreiben oder die Zahl weglassen: livret fügt Notizseiten hinzu, bis die Broschüre gebunden werden kann.

unreachable-page-count-short = { $asked } Seiten sind zu wenig: Die Broschüre braucht { $natural }, wie das Thema sie setzt, und mindestens { $nearest }, wenn sie so eng gesetzt wird, wie das Thema es erlaubt
    .asked = zu wenig
    .help = { $typed } schreiben oder Beschreibungen, Einführung oder Register kürzen

unreachable-page-count-long = { $asked } Seiten sind zu viel: Die Broschüre braucht { $natural } und höchstens { $nearest } mit eigenen Seiten für Register, Partner und Notizen
    .asked = zu viel
    .help = { $typed } schreiben oder mehr sagen: Beschreibungen, Vorstellung der Reihen, Partner
leaflet-too-long = das Programm nimmt { $needed } Seiten ein, ein Faltblatt hat { $panels }
    .asked = zu lang für ein Faltblatt
    .help = Vorstellungen und Beschreibungen kürzen oder eine Broschüre bestellen: --edition booklet

rule-unreachable-page-count = Eine Seitenzahl außer Reichweite
    .finds = Eine Seitenzahl in [print], die die Broschüre nicht haben kann: Mit dem geringsten Weißraum, den das Thema erlaubt, braucht sie mehr, oder mit allen sinnvollen Notizseiten weniger.
    .matters = Der Text müsste zu klein gesetzt werden, oder die halbe Broschüre bliebe leer.
    .cure = Die nächste mögliche Zahl verlangen, die die Meldung nennt, oder den Umfang des Programms ändern.

blank-pages = die Innenseiten des Umschlags bleiben leer, während { $notes ->
        [one] eine Notizseite
       *[other] { $notes } Notizseiten
    } den letzten Bogen füllen
    .blank = hier verlangt
    .help = blank-inside-covers weglassen, damit sie etwas tragen, sofern die Druckerei sie nicht leer haben will

blank-pages-squeezed = die Innenseiten des Umschlags bleiben leer, während die übrigen Seiten enger gesetzt werden, um { $pages } zu ergeben
    .blank = hier verlangt
    .help = blank-inside-covers weglassen, damit sie etwas tragen, sofern die Druckerei sie nicht leer haben will

rule-blank-pages = Leere Seiten, die etwas tragen könnten
    .finds = Innenseiten des Umschlags, die leer bleiben sollen, während Notizseiten hinzukommen oder die übrigen Seiten enger gesetzt werden.
    .matters = Zwei von vier oder acht Seiten werden bezahlt und sagen nichts.
    .cure = blank-inside-covers entfernen, außer wenn der Umschlag nur einseitig bedruckt wird.

creep-held-back = die Seiten müssten in der Mitte von { $sheets } Bogen um { $wished } mm zum Falz rücken und rücken nur { $made } mm: Der Text bleibt { $safety } mm vom Falz entfernt
    .here = hier festgelegt
    .help = dünneres Papier nehmen oder die Broschüre kleben lassen: binding = "perfect"

rule-creep-held-back = Papier zu dick für den inneren Rand
    .finds = Eine geheftete Broschüre, deren Papier und Bogenzahl die inneren Seiten weiter zum Falz rücken ließen, als der Sicherheitsabstand erlaubt.
    .matters = Innere Bogen ragen um die Dicke der äußeren heraus und verlieren sie beim Beschnitt: Ihr äußerer Rand wird schmaler als der der anderen.
    .cure = Dünneres Papier, weniger Seiten oder eine Klebebindung wählen.

sheet-too-small = der Bogen { $sheet } ist zu klein: Die ausgeschossenen Seiten brauchen { $width } × { $height } mm
    .sheet = zu klein
    .help = einen größeren Bogen schreiben, etwa A3 für Seiten in A4, oder die Angabe weglassen

rule-sheet-too-small = Ein Bogen, der zu klein für seine Seiten ist
    .finds = Ein Bogen in [print], auf dem die Seiten des Heftes nicht nebeneinander Platz haben.
    .matters = Die Maschine der Druckerei würde Seiten abschneiden oder alle verkleinern.
    .cure = Einen doppelt so großen Bogen wie die Seite nennen, größer bei Beschnitt und Marken, oder die Angabe weglassen: Der Bogen wird nach Maß gemacht.

no-room-for-marks = der Bogen { $sheet } hat keinen Platz für Marken: Das Heft wird ohne sie gedruckt; mit ihnen braucht es { $width } × { $height } mm
    .sheet = zu klein für die Marken
    .help = einen größeren Bogen schreiben, etwa SRA3 für Seiten in A4, oder die Marken weglassen: Sie dienen nur denen, die den Bogen schneiden

rule-no-room-for-marks = Ein Bogen ohne Platz für Marken
    .finds = Ein Bogen in [print], der die Seiten des Heftes fasst, aber nicht die verlangten Marken, die außerhalb des Beschnitts stehen.
    .matters = Ohne Marken sieht die Druckerei weder, wo geschnitten, noch, wo gefalzt wird, noch, ob die Platten übereinander liegen.
    .cure = Einen größeren Bogen nennen oder die Angabe weglassen: Er wird nach Maß gemacht. Werden keine Marken gebraucht, marks entfernen.

too-thick-to-staple = { $pages } Seiten sind zu viel für Klammern: Druckereien heften höchstens { $most }
    .here = zu viel
    .help = die Broschüre kleben lassen, binding = "perfect", oder die Druckerei fragen, ob sich so viele Seiten heften lassen

too-thick-to-staple-paper = { $pages } Seiten auf diesem Papier ergeben einen Stapel von { $pile } mm, und Klammern halten { $thickest } mm
    .here = zu dick
    .help = dünneres Papier wählen oder die Broschüre kleben lassen: binding = "perfect"

rule-too-thick-to-staple = Eine Broschüre, die zu dick für Klammern ist
    .finds = Eine geheftete Broschüre von mehr als 48 Seiten, oder deren Bogen aufeinander mehr als 1,6 mm messen: zwölf Bogen zu 135 g/m².
    .matters = Die Broschüre klafft, der Falz bricht, die Klammern schließen nicht.
    .cure = Sie kleben lassen (binding = "perfect"), dünneres Papier oder weniger Seiten wählen.

unknown-sheet = „{ $sheet }“ ist kein Papierbogen
    .sheet = kein Format
    .help = A3, SRA3, Tabloid … schreiben oder Millimeter wie 320x450
page-count-not-bindable-but = { $pages } Seiten lassen sich nicht binden: Ihre Zahl ist ein Vielfaches von { $multiple }
    .pages = kein Vielfaches von { $multiple }
    .help = { $nearest } schreiben, die nächste Zahl, die diese Broschüre haben kann, oder die Angabe weglassen: livret füllt den letzten Bogen selbst
