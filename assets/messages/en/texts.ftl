# Texts: typography, spelling, sense.

spaces-of-punctuation = “{ $written }” has a space missing or one too many: write “{ $meant }”
    .here = the space
    .help = write “{ $meant }”

rule-spaces-of-punctuation = Spaces around punctuation
    .finds = In French, a space missing before “;”, “!”, “?”, “:” or inside « »; in English, a space before them; in both, a space before a comma or a full stop, and two spaces in a row. An ordinary space where a no-break one belongs is right: the page has it mended.
    .matters = A sign set too near or too far looks careless, and may be thrown alone on the next line.
    .cure = Add or remove the space, or let livret do it.

straight-quotes = straight quotation marks: { $written }
    .here = straight mark
    .help = write { $meant }

straight-apostrophe = an apostrophe of another shape than the others: “{ $written }”
    .here = this apostrophe
    .help = write “{ $meant }”

rule-straight-quotes = Straight quotation marks, apostrophes of two shapes
    .finds = Straight quotation marks (") in a French or English text; straight apostrophes (') in a programme that has curly ones (’) too; accents typed in the place of an apostrophe.
    .matters = Straight marks are left over from typewriters; two shapes of apostrophe on one page look careless.
    .cure = Write « … » in French, “…” in English, and ’ for the apostrophe, or let livret do it.

hyphen-for-a-dash = a hyphen stands for a dash: “{ $written }”
    .here = this hyphen
    .help = write “{ $meant }”

rule-hyphen-for-a-dash = Hyphen for a dash
    .finds = A hyphen between two spaces, two hyphens in a row, a hyphen between two hours, and ranges of numbers (2024-2026, 12–15) when the programme writes them in two ways.
    .matters = Hyphens join words, dashes part clauses. Taking one for the other slows the reader down.
    .cure = Write “–”, or let livret do it.

hour-format = “{ $written }”: hours are written “{ $meant }” in this programme
    .here = this hour
    .help = write “{ $meant }”

rule-hour-format = How hours are written
    .finds = In a French text, an hour that is not written “10 h 30”, or “10h30” where the event chooses that: 10H30, 10:30, 10h 30, 09 h, 14 h 00.
    .matters = The brochure prints all its hours in one way; another one in a text makes readers hesitate.
    .cure = Write “10 h 30” and “14 h”, or let livret do it.
