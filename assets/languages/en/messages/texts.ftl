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
    .finds = In a French text, an hour that is not written “10 h 30”, or “10h30” where the event chooses that: 10H30, 10:30, 10h 30, 09 h 15.
    .matters = The brochure prints all its hours in one way; another one in a text makes readers hesitate.
    .cure = Write “10 h 30”, or let livret do it.

date-format = a date is not written as it should be: “{ $written }”
    .here = this date
    .help = write “{ $meant }”; a date in figures in words

rule-date-format = How dates are written
    .finds = In French, a month or a weekday with a capital (“28 Août”), “1” for “1er”, a date in figures (28/08/2025) in a text. In English, a month or a weekday without its capital, a date in figures. Names of places and feasts (“place du 8 Mai 1945”, “le 14 Juillet”) keep their capital.
    .matters = The brochure writes its dates in words; another form surprises, and “03/04” does not mean the same day everywhere.
    .cure = Write “jeudi 28 août 2025”, “1er juin”, “Thursday 28 August 2025”, or let livret do it.

capital-without-accent = a capital lacks its accent: “{ $written }”
    .here = this capital
    .help = write “{ $meant }”

rule-capital-without-accent = Capital without its accent
    .finds = A French word whose capital has lost its accent (Etat, Ecole, A bientôt), by the dictionary, and words without accents in a title set in capitals. Names of people are left as they write them.
    .matters = In French an accent is part of the spelling: “UN INTERNE TUE” does not say whether the man kills or is killed.
    .cure = Add the accent, or let livret do it.

missing-ligature = “{ $written }” is written with “œ”: “{ $meant }”
    .here = oe
    .help = write “{ $meant }”

rule-missing-ligature = “oe” for “œ”
    .finds = A French word that the dictionary writes with “œ”: cœur, œuvre, sœur, vœux. “Coexister”, “moelleux” and “poêle” have none.
    .matters = In French “œ” is a letter; to part it is a misspelling.
    .cure = Write “œ”, or let livret do it.

number-format = a number is not set as it should be: “{ $written }”
    .here = this number
    .help = write “{ $meant }”

rule-number-format = How numbers are written
    .finds = In a French text, a number set against its unit (30%, 10km), a large number without spaces (25000 habitants), an ordinal badly abridged (2ème), a small number in figures in a sentence (les 3 parcours).
    .matters = A number is read at a glance when its groups and its unit stand apart; in a sentence small numbers are read in letters.
    .cure = Write “30 %”, “25 000”, “2e”, “trois”, or let livret do it.

repeated-word = words repeated, or at odds with each other: “{ $written }”
    .here = repetition
    .help = take out one of them

rule-repeated-word = Repeated word
    .finds = The same word twice in a row, or two small words that never go together (“sur dans”, “a the”). “Nous nous”, “had had” and names are left alone.
    .matters = It is what remains of a sentence half corrected, and its author does not see it any more.
    .cure = Take out the word that is too many.

odd-punctuation = punctuation to look at again: “{ $written }”
    .here = these signs
    .help = keep one sign, or close the bracket or the quotation

rule-odd-punctuation = Punctuation repeated or impossible
    .finds = Two full stops or two commas in a row, signs that exclude each other (“? :”, “, .”, “!.”), “etc…”, a bracket or a guillemet that is opened and not closed.
    .matters = Two signs where one is wanted make the reader doubt the sense.
    .cure = Keep the sign you mean; where only one is possible, livret can do it.

mixed-list = an item of a list is not written like the others: “{ $written }”
    .here = this item
    .help = write “{ $meant }”, like the others

rule-mixed-list = List in two styles
    .finds = In one list, items that begin with a capital and others with a small letter, or that do not end with the same sign.
    .matters = A list is read as a whole: what differs seems to mean something.
    .cure = Write all items alike: small letters and semicolons, a full stop at the end; or capitals and no sign.

title-capitals = capitals on the words of a French title: “{ $written }”
    .here = capital
    .help = write “{ $meant }”

rule-title-capitals = Capitals on the words of a title
    .finds = A French title all of whose important words have a capital (“Séquence Introductive”). Names, organisations and titles of works are left alone.
    .matters = In French the first word alone of a title has a capital; the others keep it for names.
    .cure = Write common words in small letters, or let livret do it.

heading-with-a-stop = the heading ends with a sign too many: “{ $written }”
    .here = this sign
    .help = write “{ $meant }”

rule-heading-with-a-stop = Heading followed by a full stop or a colon
    .finds = A title, a kicker or a format that ends with a full stop, a colon, a comma or a semicolon. “etc.”, abbreviations and titles of several sentences are left alone.
    .matters = The place and the type of the heading say already that it announces what follows.
    .cure = Take the sign out, or let livret do it.

acronym-not-expanded = the acronym “{ $acronym }” is expanded nowhere
    .here = first use
    .help = write its full name, followed by the acronym in brackets, the first time

rule-acronym-not-expanded = Acronym not expanded
    .finds = An acronym whose full name the programme gives nowhere. Those that everybody knows (UN, PDF, BBC…) and those of the organisations of the event are left alone.
    .matters = Readers from outside do not know what it is about, and a screen reader spells it out.
    .cure = Write the first time “contrat de relance et de transition écologique (CRTE)”.

agreement = an agreement to look at: “{ $written }”
    .here = these words
    .help = make these words agree in gender and number

rule-agreement = Doubtful agreement
    .finds = In French, two adjectives joined by “et” of different gender or number (“ouvertes et gratuite”), a noun and its adjective that do not agree (“tables ronde”), a noun and the adjective of its verb (“un temps sera dédiée”, “Les ateliers est complet”, “sont limitée”), a singular noun after “des” or a plural one after “une”, “toute les”, “leur portes”. Only short and certain patterns are looked for.
    .matters = Such a fault in a title or a tagline is seen before anything else.
    .cure = Make the words agree.

confused-words = a word or a hyphen to look at again: “{ $written }”
    .here = here
    .help = write “{ $meant }”

rule-confused-words = Words taken for others, hyphens left out
    .finds = In French, a word written for another that sounds the same (“jusqu’a”, “par ou commencer”, “apprendre a lire”, “quelque soit la saison”, “une ballade en mer”), the State without its capital (“chef d’état”), a question whose verb and subject are not joined (“Peut on”, “va t’on”, “Qu’est ce que”). Only groups of words that have no other meaning are looked for.
    .matters = No dictionary sees such faults, and in a title everybody does.
    .cure = Write the other word or the hyphen, or let livret do it.

phrase-slip = to be read again: “{ $written }”
    .here = here
    .help = write perhaps “{ $meant }”

phrase-doubt = to be read again: “{ $written }”
    .here = here
    .help = read these words again: they do not go together

spelling = “{ $word }” is not in the dictionary
    .here = this word
    .help = write perhaps { $near }

spelling-unknown = “{ $word }” is not in the dictionary
    .here = this word
    .help = look at the spelling of this word

rule-spelling = Spelling to look at
    .finds = A word that the dictionary does not know and that is neither a name of the event, nor an acronym, nor a word of the other language (French or English), nor set in italics. A word used three times is taken for a word of the trade.
    .matters = A misprint cannot be seen any more by who has read the text three times.
    .cure = Correct the word, or leave it where it is right.

mixed-prefixes = “{ $written }”: this prefix is written the other way elsewhere
    .here = this word
    .help = write “{ $meant }”, as elsewhere

rule-mixed-prefixes = Prefix written in two ways
    .finds = In French, one prefix now joined, now followed by a hyphen: “co-construction” and “codirection”, “éco-quartier” and “écoquartier”. “Coopération”, “coordination” and others about which nobody hesitates are left alone.
    .matters = Two spellings of one word suggest that there are two things.
    .cure = Choose one; the French reform of 1990 joins these words.

placeholder = a provisional text: “{ $written }”
    .here = to be replaced
    .help = write the final text, or take the line out

rule-placeholder = Provisional text
    .finds = “TBA”, “TBC”, “à confirmer”, “à préciser”, “Lorem ipsum”, “XXX” and other texts that wait for another. “Les générations à venir” is none.
    .matters = A provisional text in print says that nobody has read it again.
    .cure = Write the final text, or take the line out.

undeclared-english = the title “{ $title }” seems to be in English
    .here = in English
    .help = add lang = "en" to this session

undeclared-french = the title “{ $title }” seems to be in French
    .here = in French
    .help = add lang = "fr" to this session

rule-undeclared-language = Language of a title not declared
    .finds = In a French programme, the title of a session in English without `lang = "en"`; in an English one, a title in French without `lang = "fr"`.
    .matters = A screen reader would read these words with the sounds of the other language; typography and hyphenation would be wrong.
    .cure = Add the key `lang` to the session, or let livret do it.

long-sentence = a sentence of { $count } words
    .here = this sentence
    .help = cut it in two: past { $most } words readers lose the thread

long-paragraph = a paragraph of { $count } words
    .here = this paragraph
    .help = cut it in two with an empty line: past { $most } words it fills a column

rule-long-sentence = Sentence or paragraph too long
    .finds = A sentence of more than 55 words, a paragraph of more than 220 words, which is what a column of the page holds.
    .matters = A programme is read standing, in a corridor; a long sentence is read twice, or not at all.
    .cure = Cut the sentence, or part the paragraph with an empty line.

bad-telephone = a telephone number that has not as many figures as it should: “{ $written }”
    .here = this number
    .help = write the ten figures of the number
telephone-not-dialled = the telephone number “{ $written }” cannot be dialled
    .here = this number
    .help = write figures alone, such as 05 55 00 00 00 or +33 5 55 00 00 00

rule-bad-telephone = Telephone number too short or too long
    .finds = A French number that has not ten figures (nine after +33).
    .matters = Who calls reaches nobody, or somebody else.
    .cure = Write the whole number and call it once.

bad-contact = an address that leads nowhere: “{ $written }”
    .here = this address
    .help = write the whole address, such as contact@example.org or www.example.org

rule-bad-contact = Malformed address in a text
    .finds = A mailbox or a site that is none (two @, a comma for a point, no domain).
    .matters = Mail comes back, the page does not open.
    .cure = Write the whole address and try it.

mixed-spelling = “{ $written }”: this programme spells most words the other way, “{ $meant }”
    .here = British or American
    .help = choose one of the two for the whole programme

rule-mixed-spelling = British and American spellings together
    .finds = In English texts, a word in American spelling (color, center) where most are British, or the other way round; -ise and -ize likewise. Names are left alone.
    .matters = A programme that changes its spelling seems to be written by several hands.
    .cure = Choose one of the two for the whole programme.

impossible-hour = an hour that no clock shows: “{ $written }”
    .here = this hour
    .help = write an hour from 0:00 to 24:00

rule-impossible-hour = Impossible hour in a text
    .finds = An hour beyond 24, or minutes beyond 59.
    .matters = Nobody knows when to come.
    .cure = Write the right hour.

unclear-date = a date that may be read in several ways: “{ $written }”
    .here = this date
    .help = write the month in letters and the year in four figures

rule-unclear-date = Ambiguous date in figures
    .finds = A date of three numbers of two figures, such as 11/03/27.
    .matters = Day, month, year: everyone reads them in the order of their country.
    .cure = Write the month in letters and the year in four figures.

untranslated = “{ $text }” stands in one language alone: it is printed as it is in { $languages }, too
    .here = in one language
    .help = write it in each, as in `{ "{" } fr = "…", en = "…" { "}" }`, unless it is a name
rule-untranslated = Text in one language of a programme in several
    .finds = In a programme in several languages, a title, a line or a text that is no table of languages.
    .matters = It is printed in the language of the programme in each brochure, which is right for a name and not for a sentence.
    .cure = Write it in each language, or leave it where it is a name.
