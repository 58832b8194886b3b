# What `livret import` writes into the file and says of what it read.

import-head = Taken from { $name } by livret. All its words are here: those that found no place are comments.
import-head-check = { $n ->
    [one] 1 point is to be checked: look for “to check”.
   *[other] { $n } points are to be checked: look for “to check”.
}
import-line = line { $n }
import-paragraph = paragraph { $n }
import-entry = entry { $n }
import-check = to check ({ $place }): { $reason }
import-left = left ({ $place }), { $reason }: { $words }
import-words = also in the document: { $words }

import-repeated = said above already
import-heading = heading of a section
import-unplaced = no place found
import-half = part of the day
import-picture = picture put beside the programme
import-shared-organisation = “{ $organisation }” is taken for the organisation of { $name } as well
import-guessed-year = the year is not written: { $year } is supposed
import-other-weekday = { $day } is not the day of the week that is written
import-guessed-logo = the picture { $path } is taken for the logo of { $name }
import-guessed-half = { $hour } is supposed from the hour after it
import-ends-before = the end, { $end }, does not come after the start, { $start }
import-nobody-named = no name follows “{ $words }”
import-no-title = no title was found: this one is the name of the file, { $name }
import-guessed-title = “{ $title }” is taken for the title of the event

import-words-counted = { $n ->
    [one] 1 word
   *[other] { $n } words
}
import-parcours-counted = { $n ->
    [one] 1 track
   *[other] { $n } tracks
}
import-sessions-counted = { $n ->
    [one] 1 session
   *[other] { $n } sessions
}
import-breaks-counted = { $n ->
    [one] 1 break
   *[other] { $n } breaks
}
import-people-counted = { $n ->
    [one] 1 person
   *[other] { $n } people
}
import-organisations-counted = { $n ->
    [one] 1 organisation
   *[other] { $n } organisations
}
import-rooms-counted = { $n ->
    [one] 1 room
   *[other] { $n } rooms
}
import-pictures-counted = { $n ->
    [one] 1 picture
   *[other] { $n } pictures
}
import-done = { $programme } is written: { $counts }.
import-not-all = The document has { $what }, the programme { $written }.
import-words-kept = { $n ->
    [one] 1 word read
   *[other] { $n } words read
}, { $placed } in their place, { $kept } in comments; none is lost.
import-guesses = { $n ->
    [one] To be checked, 1 point:
   *[other] To be checked, { $n } points:
}
import-guess = { $place }: { $reason }
import-losses = { $n ->
    [one] Left in comments, 1 passage:
   *[other] Left in comments, { $n } passages:
}
import-loss = { $place } ({ $reason }): { $words }
import-next = Proofreading the programme finds: { $counts }. Put it right, then: { $command }

# What is no programme
import-nothing = nothing in { $name } reads like a programme: no hours with a title after them, no tracks
    .help = give the document that has the hours and the titles, or begin a programme with `livret new DIR`
import-exists = { $name } is there already: it stays as it is
    .help = give another folder with -o
import-too-long = { $name } is a text of more than { $most } MB
    .help = give the document of the programme, of a few pages
import-no-text = { $name } is neither a text nor a document that livret knows
    .help = give a Word or LibreOffice document, a text, a workbook or the export of a conference tool
