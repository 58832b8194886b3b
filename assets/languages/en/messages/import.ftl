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
import-guessed-person = { $name } is taken for somebody
import-guessed-organisation = “{ $organisation }” is taken for the organisation of { $name }
import-guessed-lead = “{ $words }” stands above the hours: who leads the first session only, or all of them
import-guessed-room = “{ $room }” is taken for a room
import-guessed-place = “{ $place }” is taken for the place of the event
import-guessed-partners = “{ $names }” are taken for partners
import-no-title = no title was found: this one is the name of the file, { $name }
import-guessed-title = “{ $title }” is taken for the title of the event
import-aside = margin, foot of a page or note
import-all-day = lasts all day, without an hour
import-no-hour = without an hour
import-replaced = replaced by a newer version of the same event
import-repeats = comes back: only the first time is taken
import-no-zone = the hour does not say its time zone
import-not-accepted = is not accepted
import-no-title-in-row = row without a title
import-no-key = columns without a key
import-cells-unread = cells that livret cannot read
import-double = the same as entry { $first }
import-biography = biography, without a place in a programme
import-one-person = { $name } and { $other } have the same id: one person

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
import-broken-package = { $name } is a damaged document, or one with a password
    .help = open it in Word or LibreOffice, and save it again without a password
import-too-much-in-it = { $name } holds more than the document of a programme
    .help = give the document of the programme; if it has very large pictures, save it without them
import-too-deep = { $name } has elements nested deeper than any document
    .help = open it in Word or LibreOffice, and save it again
import-broken-xml = { $name } holds XML that is not well formed
    .help = export or save it again
import-document-type = { $name } declares a document type (DOCTYPE), which livret does not follow
    .help = export it again, without a DOCTYPE
import-broken-json = { $name } holds JSON that is not well formed
    .help = export it again
import-no-talk = no session with a title and an hour in { $name }
    .help = export the published schedule, with its hours
import-another-package = { $name } is an archive that livret cannot read
    .help = give a document of Word (.docx) or LibreOffice (.odt), or a workbook
import-another-kind = { $name } is { $kind }: livret does not read it
    .help = save it as .docx or .odt, or paste its text into a .txt file
