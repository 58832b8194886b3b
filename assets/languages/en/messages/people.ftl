# People and organisations. Each fault is one message: the sentence, then the words beside the places, then .help (the cure).

session-without-people = nobody speaks in “{ $title }”
    .here = nobody
    .help = add `speakers` or `moderators`

rule-session-without-people = A session without anybody
    .finds = A session without a speaker, a moderator or an organisation, in a programme where three sessions in four have somebody. A talk or a round table is expected to have somebody once half of the sessions have. Not the welcome, meals, tours, exchanges and votes, nor a description that says with whom.
    .matters = Who speaks is what readers look for first.
    .cure = Add `speakers` or `moderators` to the session.

person-without-role = { $name } has no role, unlike the others
    .here = no `role`
    .help = add what they do in `role`
person-without-role-or-organisation = { $name } has neither a role nor an organisation, unlike the others
    .here = no `role`, no `organisation`
    .help = add what they do in `role`, and their organisation

rule-person-without-role = A person without a role
    .finds = A person without a role where four people in five have one; or without a role and an organisation where three in four have one or the other.
    .matters = A reader who does not know the name knows the role.
    .cure = Add `role`.

person-without-organisation = { $bare ->
        [yes] { $name } has no organisation, unlike the others
       *[other] { $name } is introduced without an organisation: { $role }
    }
    .here = no `organisation`
    .help = add their organisation in `organisation`

rule-person-without-organisation = A person without an organisation
    .finds = A person whose role is held somewhere (director, mayor, project officer…) and who has no organisation, where half of the people have one; anybody without an organisation where nine people in ten have one. Not a role that says where (“Mayor of Plessé”), nor a trade that people have on their own (journalist, philosopher).
    .matters = A director directs something: readers want to know what.
    .cure = Add `organisation`.

organisation-as-person = “{ $name }” seems to be an organisation, not a person
    .here = among the people
    .help = write this name in `organisation`, without `name`

rule-organisation-as-person = An organisation where a person is expected
    .finds = A person’s name that begins with a word such as association, mairie, university, ends with one such as Foundation or Métropole, is an acronym alone, or the name of an organisation of the programme.
    .matters = The index of speakers would list it among people, under its last word.
    .cure = Write `organisation` in place of `name`.

name-spelt-two-ways = “{ $name }” and “{ $other }” seem to be one person{ $difference ->
        [signs] {" "}(accents, capitals or hyphens)
        [order] {" "}(order of first name and surname)
        [particle] {" "}(particle)
        [initial] {" "}(first name as an initial)
        [part] {" "}(a part of the name is missing)
       *[other] {" "}(one or two letters)
    }
    .here = written so
    .there = and so
    .help = keep one spelling; if they are two people, leave the names and say so in an [[allow]] table

rule-name-spelt-two-ways = One person under two spellings
    .finds = Two names that differ in accents, capitals, hyphens, a particle, or the order of first name and surname only are brought together; only those of the same letters are taken for one person, the others are a question. A first name given by its initial is the only person of that surname who has it. One or two letters, or a part that is missing, need a second sign: the same organisation or the same role; without it, only a rare name of seven letters or more, or one said alike, is enough, if nothing speaks against it. Two known first names (Jean and Jeanne), two people of one session, two different organisations are never brought together. A text that names somebody of the programme by the first name and a surname one letter off is compared, too.
    .matters = The index counts two people, and one of them will read their name misspelt.
    .cure = Keep one spelling; where they are two people, leave both.

organisation-spelt-two-ways = “{ $name }” and “{ $other }” seem to be one organisation{ $difference ->
        [signs] {" "}(accents, capitals, article or legal form)
        [acronym] {" "}(acronym and whole name)
       *[other] {" "}(one or two letters)
    }
    .here = written so
    .there = and so
    .help = keep one name

rule-organisation-spelt-two-ways = One organisation under two names
    .finds = Two names of organisations that differ in accents, capitals, hyphens, the article or the legal form only; an acronym and the name that gives it in brackets or whose initials it is made of; one or two letters in a word of seven letters or more. A figure or a short word tells two organisations apart: Lyon 1 and Lyon 2, Vannes and Vanves.
    .matters = Readers believe they see two organisations.
    .cure = Keep one name. That of the partner, or the most frequent, is written everywhere on request; between an acronym and a whole name, choose yourself.

name-capitals = the capitals of “{ $name }” are not those of a name
    .here = unexpected capitals
    .help = write “{ $right }”
name-capitals-order = “{ $name }”: the surname stands before the first name
    .here = surname first
    .help = write “{ $right }”
name-capitals-mixed = “{ $name }” is typed in capitals, unlike the other names
    .here = capitals here
    .help = write “{ $right }” (the brochure prints all names the same way in any case)

rule-name-capitals = The capitals of a name
    .finds = A surname in capitals before the first name (“COMMENT Brice”), a name without any capital, two capitals for one (“DUpont”). Surnames in capitals after the first name are printed like the others: a few among others are only mentioned.
    .matters = The index would list the person under the first name.
    .cure = Write the first name, then the surname.

small-letter-in-a-name = a capital is missing in “{ $name }”
    .here = no capital
    .help = write “{ $right }”

rule-small-letter-in-a-name = A small letter in a proper noun
    .finds = In the name of a person, a small letter after a hyphen (“Robinot-bertrand”), after d’ or O’, or at a whole word that is not a particle.
    .matters = It is a mistake in somebody’s name.
    .cure = Write the capital.

role-capitals = the role “{ $role }” begins with a small letter, unlike the others
    .here = a small letter
    .help = begin it with a capital
role-capitals-small = the role “{ $role }” begins with a capital, unlike the others
    .here = a capital
    .help = begin it with a small letter
role-capitals-inside = the role “{ $role }” is written “{ $right }” elsewhere
    .here = other capitals
    .help = write “{ $right }” everywhere

rule-role-capitals = The capitals of roles
    .finds = A role that begins with a small letter where four in five at least begin with a capital, or the other way round; one role written with other capitals elsewhere (“Chief Nurse”, “Chief nurse”).
    .matters = Side by side on a page, the difference shows.
    .cure = Begin all roles the same way.

two-in-one = “{ $written }” holds several roles
    .here = several roles
    .help = write each, with its organisation, in `roles`
two-in-one-place = “{ $written }” holds a role and an organisation
    .here = a role and an organisation
    .help = write the role in `role` and the organisation in `organisation`
two-in-one-organisation = “{ $written }” holds several organisations: { $parts }
    .here = several organisations
    .help = write each in its own line of `roles`

rule-two-in-one = Several roles or organisations in one
    .finds = Two roles in one line, each with its place (“Mayor of Plessé and president of Redon Agglomération”) or parted by a sign; two acronyms or two known organisations joined by “and” or a stroke.
    .matters = The brochure sets each role beside its organisation: together they are confused.
    .cure = Write a line of `roles` for each.

no-moderator = “{ $title }” has no moderator
    .here = led by whom?
    .help = add `moderators`
no-moderator-unlike = { $kind ->
        [plenary] the plenary
       *[other] the parcours
    } “{ $title }” has no moderator, unlike the others
    .here = led by whom?
    .help = add `moderators` to one of its sessions

rule-no-moderator = A round table without a moderator
    .finds = A round table of several people that nobody leads; a plenary or parcours without a moderator where all the others have one. A speaker who chairs it (`chair`) or whose role it is to lead, or a description that says who does, is enough.
    .matters = The audience and the speakers look for whoever gives the floor.
    .cure = Add `moderators`.

various-roles = { $name } is “{ $role }” here and “{ $other }” elsewhere
    .here = here
    .there = elsewhere
    .help = introduce the person the same way everywhere, or with all their roles in `roles`

rule-various-roles = One person with various roles
    .finds = A person whose role changes from one session to another, where neither list contains the other.
    .matters = Readers wonder whether it is the same person.
    .cure = Write the same role everywhere, or both in `roles`.

mixed-civilities = “{ $name }” has a civility, unlike { $others ->
        [one] the other name
       *[other] { $others } other names
    }
    .here = with a civility
    .help = remove { $civility }, or give everybody one
mixed-civilities-without = “{ $name }” has no civility, unlike { $others ->
        [one] the other name
       *[other] { $others } other names
    }
    .here = without a civility
    .help = add the civility, or remove that of the others

rule-mixed-civilities = Civilities for some only
    .finds = Names after Mr or Ms, and others without. A title that was earned (Dr, Prof.) does not count.
    .matters = Those who have none notice it.
    .cure = Remove the civilities, or give everybody one.

speaker-not-called = { $name } is in `speakers` and speaks in no session
    .here = never called
    .help = add their `id` to the speakers of a session, or remove the entry
speaker-not-listed = { $name } speaks, but is not in `speakers` like the others
    .here = not in the directory
    .help = add a [[speakers]] entry, or check the name

rule-speaker-not-called = An entry without a session, or the reverse
    .finds = An entry of `speakers` that no session calls; and, where the directory holds nearly everybody, a person who is not in it.
    .matters = The person is missing from the brochure: their session was forgotten, or their name is misspelt.
    .cure = Call the entry by its `id` in the session, or remove it.

private-data = “{ $written }” is a mobile telephone number, in a brochure that everybody will read
    .here = a personal number
    .help = give a switchboard number, or an address of the organisation
private-data-mail = “{ $written }” is a personal address, in a brochure that everybody will read
    .here = a personal address
    .help = give an address of the organisation, such as contact@…

rule-private-data = Personal data
    .finds = In texts and links, a mobile number, however it is written, and an e-mail address at a provider for individuals (gmail.com, orange.fr…), but for one that bears the name of the event, of a partner or of a service (contact, registration).
    .matters = The brochure is public: the person will be called and written to long after.
    .cure = Give a number or an address of the organisation, or make sure that the person agrees.

person-in-brackets = “{ $name }” stands in brackets in a title, and nowhere as a speaker
    .here = this title
    .help = write this name in speakers, and take it out of the title

rule-person-in-brackets = Person in brackets in a title
    .finds = A title that ends with a first name and a surname in brackets.
    .matters = This person is neither in the index nor under the session.
    .cure = Write them in speakers.

guessed-surname = { $n ->
        [one] “{ $name }” is listed under “{ $surname }” in the index: nothing says which words are the surname
       *[other] { $n } surnames are guessed for the index: “{ $name }” is listed under “{ $surname }”
    }
    .here = listed under its last word
    .there = and this one
    .help = where it is wrong, add surname = "…" to the person, or write the surname in capitals; else leave it

rule-guessed-surname = A surname that is guessed
    .finds = A name of three words or more of which nothing says where the surname begins: no capitals, no particle, no key `surname`, and words between that are no known first names (“Ana María García Lopez”, “Nguyễn Thị Minh Khai”). It is said once for the whole brochure.
    .matters = The index lists the person under the last word: in Spanish, Portuguese or Vietnamese that is often the wrong one.
    .cure = Add the key `surname` to the person, or write the surname in capitals.
