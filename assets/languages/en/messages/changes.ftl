# What changed from one state of a programme to the next

doing-diff = Comparing
no-change = Nothing changed.
no-change-for-readers = Nothing that readers are told changed; the pages look otherwise.
no-change-of-words = Nothing that readers are told changed.
files-that-differ = { $n ->
    [one] File that changed, and perhaps the pages that show it: { $files }.
   *[other] Files that changed, and perhaps the pages that show them: { $files }.
}
pages-that-differ = { $n ->
    [one] Page that differs in print: { $pages }.
   *[other] Pages that differ in print: { $pages }.
}
pages-more-or-less = The printed brochure had { $old } pages; it has { $new }.
pages-not-compared = The pages could not be compared: one of the two cannot be laid out for print.
not-compared = { $name } has errors: nothing was compared.
no-erratum = Nothing changed that readers of the printed brochure have to know: no slip was made.
erratum-title = Erratum
erratum-made = { $target }: { $pages }, { $weight }. { $standards }.
no-such-file-in-the-revision = the revision { $revision } has no file { $name }
    .help = see `git log -- { $name }`, or name the file as it was called then: { $revision }:old/name.toml
no-text-in-the-revision = { $name } is no text in the revision { $revision }
    .help = name a programme in TOML; a workbook is compared as two files

change-yes = yes
change-no = no
change-from-to = { $start } to { $end }
change-at = { $start }
change-until = until { $end }
change-on-day = { $day }
change-on-day-at = { $day }, { $hours }
change-a-break = break

change-fact = { $label }: { $new } (not { $old })
change-fact-new = { $label }: { $new }
change-fact-gone = { $label } ({ $old }): no longer given
change-of = “{ $what }” – { $label }: { $new } (not { $old })
change-of-new = “{ $what }” – { $label }: { $new }
change-of-gone = “{ $what }” – { $label } ({ $old }): no longer given
change-online = one may also take part online
change-not-online = one may no longer take part online

change-renamed = “{ $old }” is now called “{ $new }”
change-cancelled = “{ $what }” is cancelled
change-restored = “{ $what }” takes place after all
change-time = “{ $what }” takes place: { $new } (not { $old })
change-time-new = “{ $what }” takes place: { $new }
change-time-gone = “{ $what }” has no hours of its own any more (it had: { $old })
change-people-out = { $n ->
    [one] { $names } does not take part in “{ $what }”
   *[other] { $names } do not take part in “{ $what }”
}
change-people-in = { $n ->
    [one] { $names } takes part in “{ $what }”
   *[other] { $names } take part in “{ $what }”
}
change-there = “{ $what }” ({ $holder }{ $n ->
    [0] {""}
   *[other] ; { $where }
})
change-added = added: { $session }
change-added-cancelled = announced as cancelled: { $session }
change-removed = left out: { $session }
change-break-new = added: { $what }, { $when }
change-break-gone = left out: { $what }, { $when }
change-parcours-new = added: the parcours “{ $what }”
change-parcours-gone = left out: the parcours “{ $what }”
change-plenary-new = added: “{ $what }”, { $when }
change-plenary-gone = left out: “{ $what }”
change-reworded = the text of “{ $what }” was revised
change-note = practical information, “{ $what }”: revised
change-note-new = practical information added: “{ $what }”
change-note-gone = practical information left out: “{ $what }”
change-page-new = page added: “{ $what }”
change-page-gone = page left out: “{ $what }”
change-plan-room = “{ $what }” has the number { $new } on the plan
change-plan-room-new = on the plan: “{ $what }”, number { $new }
change-plan-room-gone = no longer on the plan: “{ $what }”
change-presentation = the presentation was revised
change-foreword = the foreword was revised
change-highlights = quotations or key figures were revised
change-name = { $new } (not { $old })
change-role = { $name }: { $new } (not { $old })
change-role-new = { $name }: { $new }
change-biography = the biography of { $name } was revised
change-partner-new = partner added: { $name }
change-partner-gone = partner left out: { $name }

change-label-title = title
change-label-subtitle = subtitle
change-label-series = series
change-label-days = days
change-label-hours = opening hours
change-label-place = place
change-label-address = address
change-label-tagline = tagline
change-label-price = price
change-label-reductions = reductions
change-label-doors = doors
change-label-deadline = last day to register
change-label-languages = languages
change-label-hashtag = hashtag
change-label-registration = registration
change-label-online-space = online space
change-label-contact = contact
change-label-day-title = title of the day
change-label-day-place = place of the day
change-label-room = room
change-label-parcours = parcours
change-label-format = format
change-label-moved = change
change-label-level = level
change-label-audience = audience
change-label-capacity = seats
change-label-video = video
change-label-meeting-point = meeting point
change-label-duration = duration
change-label-materials = to bring
