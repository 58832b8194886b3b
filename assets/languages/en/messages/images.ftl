# Pictures and accessibility.

missing-description = { $count ->
    [one] a picture has no description
   *[other] { $count } pictures have no description
}
    .help = write `alternative` beside `logo`

picture-without-description = { $count ->
    [one] a picture has no description
   *[other] { $count } pictures have no description
}
    .here = what it shows is not said
    .help = write `alternative`, what the picture shows for those who do not see it, or `decorative = true`

rule-missing-description = Picture without description
    .finds = A picture on the pages of which nothing says what it shows. A logo is described by the name of its partner, unless `alternative` says more.
    .matters = Whoever listens to the brochure does not know that the picture is there.
    .cure = Write `alternative` beside `logo` or `file`; a picture that shows nothing is declared `decorative = true`.

poor-description = the description “{ $words }” says nothing of the picture
    .here = this description
    .help = write the name of what the picture stands for, or take the line out: the partner’s name is enough

rule-poor-description = Description that says nothing
    .finds = A description that is the name of a file (logo_v2.png), or only “logo”, “image”, “photo”.
    .matters = A screen reader would say “logo dot png” in the place of the partner’s name.
    .cure = Write the name of the partner, or take the line out.

contrast-too-low = “{ $words }” on page { $page }: { $colour } on { $ground } has a contrast of { $ratio } to 1, and { $least } is the least
    .help = choose a darker text or a lighter ground, or the reverse on a dark ground

rule-contrast-too-low = Contrast too low
    .finds = A text whose contrast with the real ground of the page is under 4.5 to 1, or 3 to 1 where it is large (18 points, or 14 points in bold).
    .matters = One person in twelve sees colours or contrasts badly, and everybody reads in the sun now and then.
    .cure = Choose a darker colour for the text, or a lighter one on a dark ground.

colour-alone = “{ $words }”: colour alone says nothing to who does not see it
    .here = these words
    .help = add a word or a sign: “full”, a star

rule-colour-alone = Information by colour alone
    .finds = A text that points to a colour to tell sessions, rooms or hours apart: “sessions in red”, “le code couleur”. The brochure itself numbers and names its tracks.
    .matters = Printed in black, seen by the colour-blind or read aloud, the difference is gone.
    .cure = Add a word or a sign to the colour.

logo-margins = the logo of “{ $partner }” fills only { $share } % of its frame
    .here = this file
    .help = crop the file close to the drawing

unseen-logo-other = the logo of “{ $partner }” cannot be seen on a ground of { $ground }: its other version stands there
    .here = this partner
    .help = give the version for paper as `logo`, and the one for dark grounds as `logo-on-dark`
unseen-logo-name = the logo of “{ $partner }” cannot be seen on a ground of { $ground }: its name stands there instead
    .here = this partner
    .help = give the version for paper as `logo`, and the one for dark grounds as `logo-on-dark`
unseen-logo-part = { $share } % of the logo of “{ $partner }” cannot be seen on a ground of { $ground }
    .here = this partner
    .help = ask for the version for that ground: `logo` for paper, `logo-on-dark` for dark grounds
unseen-house-logo = the logo of the house cannot be seen where it stands on the cover: { $instead ->
        [other] its other version stands there
       *[tab] it stands there on a tab
    }
    .here = this file
    .help = give the version for paper as `logo`, and the one for dark grounds as `logo-on-dark`

rule-unseen-logo = Logo that cannot be seen where it stands
    .finds = A logo whose strokes melt into the ground: white on white paper, dark on a dark cover, pale on a pale sky.
    .matters = Its place looks empty, and the partner thinks it was forgotten.
    .cure = Give both versions: `logo` for paper, `logo-on-dark` for dark grounds.

resolution-on-screen = “{ $file }” has { $resolution } pixels an inch at the { $width } mm where it is shown: its edges are steps, even on a screen
    .picture = few pixels
    .help = ask for the drawing (SVG or PDF), or for a picture at least { $wanted } pixels wide

rule-resolution-on-screen = A picture too coarse for the screen
    .finds = A PNG or JPEG picture of less than 110 pixels an inch at the size where it is shown.
    .matters = It is blurred or shows steps as soon as the brochure is read on a tablet or enlarged.
    .cure = Ask for the logo as a drawing, SVG or PDF, or for a larger picture.

rule-logo-margins = Logo lost in its margins
    .finds = A logo whose drawing takes less than half of the width or the height of the file.
    .matters = Its margins are cut so that it looks as large as the others; elsewhere the same file will look too small.
    .cure = Crop the file close to the drawing.

partner-without-logo = “{ $partner }” has no logo, and the others of “{ $group }” have one
    .here = no logo
    .help = add `logo`, or put partners without a logo in a group of their own

group-without-partner = “{ $group }” announces no partner
    .here = this heading
    .help = add the partners, or take the group out

rule-partner-without-logo = Partner without a logo
    .finds = The only partner of a group of three or more that has no logo; a group without partners. A group of names without logos is a choice, and is left alone.
    .matters = The partner left out is the first to notice.
    .cure = Ask for the logo, or put those without one together.

document-in-english = the texts seem to be in English, and the programme says it is in French
    .here = French
    .title = no language is written
    .help = write language = "en" in [event]

document-in-french = the texts seem to be in French, and the programme says it is in English
    .here = English
    .title = no language is written
    .help = write language = "fr" in [event]

document-without-author = partners are named, and none as the organiser
    .title = whose event is this?
    .help = write organiser = "…" in [event], with the `id` of one of them

document-author-untold = readers see “{ $group }”, and the PDF file does not say who its author is
    .title = whose event is this?
    .help = write organiser = "…" in [event], with the `id` of that partner

rule-document-facts = Language or author of the document
    .finds = Texts in another language than `language` says; partners, and no organiser.
    .matters = The language of the file rules how screen readers pronounce it, its typography and hyphenation; the author is what the properties of the PDF and search engines show.
    .cure = Write `language` and `organiser` in [event].

heading-levels = the heading “{ $words }” on page { $page } skips a level
    .help = tell who maintains the theme

empty-heading = { $count ->
    [one] a heading is empty
   *[other] { $count } headings are empty
}
    .help = write a heading, or take the line out

rule-heading-levels = Levels of headings
    .finds = A heading that skips a level, or that has no text, in the structure of the PDF.
    .matters = With a screen reader one goes from heading to heading: a level that is missing looks like a chapter that is.
    .cure = livret makes the headings; tell its makers.

small-text = “{ $words }” on page { $page } is set in { $size } points: under { $least } nobody reads with ease
    .help = make this role larger in the theme

rule-small-text = Text too small
    .finds = The smallest text on the pages, when it is under 8 points.
    .matters = Below that many readers give up.
    .cure = Make the role larger in the theme, or shorten the text.

reading-order = a session at { $start } is read after that at { $before }
    .here = { $start }
    .after = read before
    .help = write the sessions in the order of their hours

rule-reading-order = Order of reading
    .finds = Sessions of one track read in another order than that of their hours.
    .matters = Who listens to the brochure follows the order of the file, without seeing the hours at a glance.
    .cure = Write the sessions in the order of their hours.

link-without-words = the link “{ $words }” does not say where it leads
    .here = this link
    .help = put in the link the words that say where it leads: “the registration form”

rule-link-without-words = Link that does not say where it leads
    .finds = A link without words, or whose words are “here”, “click here”, “read more”.
    .matters = A screen reader lists the links: ten times “here” helps nobody, and on paper “click” means nothing.
    .cure = Put in the link the words that say where it leads.

photograph-without-credit = the photograph of the cover has neither caption nor credit
    .here = this photograph
    .help = name its author in a text (“Photograph: …”), and keep the consent of the people who can be recognised

picture-without-credit = { $count ->
    [one] a picture has no credit
   *[other] { $count } pictures have no credit
}
    .here = without its author
    .help = name who made it: {"{"} file = "…", credit = "…" {"}"}, and keep the consent of the people who can be recognised

rule-photograph-without-credit = Photograph without credit
    .finds = A photograph on the cover whose author no text names, or another photograph without `credit`. A drawing (SVG, PDF) and a signature need none.
    .matters = The name of the photographer is due, and people who can be recognised must have consented.
    .cure = Write “Photograph: …” in a text of the presentation; beside another picture, `credit`.
