# Was sich von einem Stand eines Programms zum nächsten geändert hat

doing-diff = Vergleich
no-change = Nichts hat sich geändert.
no-change-for-readers = Nichts, was Leserinnen und Leser erfahren, hat sich geändert; die Seiten sehen anders aus.
no-change-of-words = Nichts, was Leserinnen und Leser erfahren, hat sich geändert.
files-that-differ = { $n ->
    [one] Geänderte Datei, und vielleicht auch die Seiten, die sie zeigen: { $files }.
   *[other] Geänderte Dateien, und vielleicht auch die Seiten, die sie zeigen: { $files }.
}
pages-that-differ = { $n ->
    [one] Seite, die im Druck anders ist: { $pages }.
   *[other] Seiten, die im Druck anders sind: { $pages }.
}
pages-more-or-less = Die gedruckte Broschüre hatte { $old } Seiten; sie hat { $new }.
pages-not-compared = Die Seiten ließen sich nicht vergleichen: Eine der beiden Fassungen lässt sich nicht für den Druck setzen.
not-compared = { $name } hat Fehler: Nichts wurde verglichen.
no-erratum = Nichts hat sich geändert, was Leserinnen und Leser der gedruckten Broschüre wissen müssen: Kein Blatt wurde gemacht.
erratum-title = Berichtigung
erratum-made = { $target }: { $pages }, { $weight }. { $standards }.
no-such-file-in-the-revision = die Revision { $revision } hat keine Datei { $name }
    .help = siehe `git log -- { $name }`, oder die Datei nennen, wie sie damals hieß: { $revision }:alter/name.toml
no-text-in-the-revision = { $name } ist in der Revision { $revision } kein Text
    .help = ein Programm in TOML nennen; eine Arbeitsmappe wird als zwei Dateien verglichen

change-yes = ja
change-no = nein
change-from-to = { $start } bis { $end }
change-at = { $start }
change-until = bis { $end }
change-on-day = { $day }
change-on-day-at = { $day }, { $hours }
change-a-break = Pause

change-fact = { $label }: { $new } (nicht { $old })
change-fact-new = { $label }: { $new }
change-fact-gone = { $label } ({ $old }): nicht mehr angegeben
change-of = „{ $what }“ – { $label }: { $new } (nicht { $old })
change-of-new = „{ $what }“ – { $label }: { $new }
change-of-gone = „{ $what }“ – { $label } ({ $old }): nicht mehr angegeben
change-online = man kann auch online teilnehmen
change-not-online = man kann nicht mehr online teilnehmen

change-renamed = „{ $old }“ heißt jetzt „{ $new }“
change-cancelled = „{ $what }“ fällt aus
change-restored = „{ $what }“ findet doch statt
change-time = „{ $what }“ findet statt: { $new } (nicht { $old })
change-time-new = „{ $what }“ findet statt: { $new }
change-time-gone = „{ $what }“ hat keine eigenen Zeiten mehr (sie waren: { $old })
change-people-out = { $n ->
    [one] { $names } nimmt an „{ $what }“ nicht teil
   *[other] { $names } nehmen an „{ $what }“ nicht teil
}
change-people-in = { $n ->
    [one] { $names } nimmt an „{ $what }“ teil
   *[other] { $names } nehmen an „{ $what }“ teil
}
change-there = „{ $what }“ ({ $holder }{ $n ->
    [0] {""}
   *[other] ; { $where }
})
change-added = neu: { $session }
change-added-cancelled = als ausgefallen angekündigt: { $session }
change-removed = entfallen: { $session }
change-break-new = neu: { $what }, { $when }
change-break-gone = entfallen: { $what }, { $when }
change-parcours-new = neu: der Parcours „{ $what }“
change-parcours-gone = entfallen: der Parcours „{ $what }“
change-plenary-new = neu: „{ $what }“, { $when }
change-plenary-gone = entfallen: „{ $what }“
change-reworded = der Text von „{ $what }“ wurde überarbeitet
change-note = praktische Hinweise, „{ $what }“: überarbeitet
change-note-new = praktische Hinweise, neu: „{ $what }“
change-note-gone = praktische Hinweise, entfallen: „{ $what }“
change-page-new = neue Seite: „{ $what }“
change-page-gone = entfallene Seite: „{ $what }“
change-plan-room = „{ $what }“ hat die Nummer { $new } auf dem Plan
change-plan-room-new = auf dem Plan: „{ $what }“, Nummer { $new }
change-plan-room-gone = nicht mehr auf dem Plan: „{ $what }“
change-presentation = die Vorstellung wurde überarbeitet
change-foreword = das Vorwort wurde überarbeitet
change-highlights = Zitate oder Kennzahlen wurden überarbeitet
change-name = { $new } (nicht { $old })
change-role = { $name }: { $new } (nicht { $old })
change-role-new = { $name }: { $new }
change-biography = die Biografie von { $name } wurde überarbeitet
change-partner-new = neuer Partner: { $name }
change-partner-gone = Partner entfallen: { $name }

change-label-title = Titel
change-label-subtitle = Untertitel
change-label-series = Reihe
change-label-days = Tage
change-label-hours = Öffnungszeiten
change-label-place = Ort
change-label-address = Adresse
change-label-tagline = Zeile
change-label-price = Preis
change-label-reductions = Ermäßigungen
change-label-doors = Einlass
change-label-deadline = letzter Tag der Anmeldung
change-label-languages = Sprachen
change-label-hashtag = Hashtag
change-label-registration = Anmeldung
change-label-online-space = Online-Bereich
change-label-contact = Kontakt
change-label-day-title = Titel des Tages
change-label-day-place = Ort des Tages
change-label-room = Raum
change-label-parcours = Parcours
change-label-format = Format
change-label-moved = Änderung
change-label-level = Niveau
change-label-audience = Publikum
change-label-capacity = Plätze
change-label-video = Video
change-label-meeting-point = Treffpunkt
change-label-duration = Dauer
change-label-materials = mitzubringen
