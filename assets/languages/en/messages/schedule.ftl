# Days and hours. Each fault is one message: the sentence, then the words beside the places, then .help (the cure).

# Dates in texts
weekday-in-text = “{ $written }”: it is { $day }
    .here = not that day of the week
    .help = correct the day of the week or the date
weekday-in-text-alone = “{ $written }” is written here, but this part of the programme takes place on { $day }
    .here = another day
    .help = correct the day of the week in the text, or `day`
weekday-in-text-year = “{ $written }”: the event takes place on { $day }
    .here = another year
    .help = correct the year
weekday-in-text-other-day = “{ $written }” is written here, but this part of the programme takes place on { $day }
    .here = another date
    .help = correct the date in the text, or `day`
weekday-in-text-not-a-day = “{ $written }” is not a day of the event, which takes place on { $days }
    .here = another date
    .help = correct this date, or that of the event

rule-weekday-in-text = A day of the week or a date that is not the right one
    .finds = In every text, a day of the week that is not that of the date beside it (“Friday 28 August” on a Thursday), the right date with another year, the date of another day at the head of a plenary or session. Without a year, the date nearest to the event is meant.
    .matters = Readers who trust the day of the week come a day early or a day late.
    .cure = Correct the day of the week or the date. Where the date is a day of the event, and no other of its days has that name, the day of the week is mended on request.

# Overlaps
room-overlap = two sessions at once in “{ $room }”: the second starts at { $start }, the first ends at { $end }
    .first = until { $end }
    .again = from { $start }
    .help = change the hour or the room of one of them

rule-room-overlap = Two sessions in one room at one time
    .finds = Two sessions of different parcours or plenaries that take place in the same room at hours that overlap. Rooms are compared without capitals, accents or a remark in brackets. A session that two parcours share (the same title), a break or a standing exhibition is not another session.
    .matters = The audience of one finds the door closed, or both audiences meet in the same room.
    .cure = Correct the hour or the room of one of the two sessions.

parcours-overlap = in “{ $parcours }”, a session starts at { $start } while the one before ends at { $end }
    .first = until { $end }
    .again = from { $start }
    .help = correct the hours, or give each its room if they take place together

rule-parcours-overlap = Two sessions of one parcours at one time
    .finds = Two sessions of one parcours whose hours overlap. Not those that have a room each, workshops or tours offered as a choice at the same hour, nor a session and the parts that it is made of.
    .matters = Nobody can follow the parcours from end to end.
    .cure = Correct the hours, or give each session its room.

person-in-two-places = { $name } is in two sessions at once{ $together ->
        [yes] {""}, at { $start }
       *[no] {""}: one starts at { $start }, the other at { $first }
    }
    .first = from { $first }
    .again = from { $start }
    .help = correct the hours or take { $name } out of one of them; if two people bear this name, tell them apart
person-in-two-places-variant = { $name } (also written “{ $other }”) is in two sessions at once{ $together ->
        [yes] {""}, at { $start }
       *[no] {""}: one starts at { $start }, the other at { $first }
    }
    .first = from { $first }
    .again = from { $start }
    .help = correct the hours or one of the two lists, and keep one spelling of the name

rule-person-in-two-places = Somebody in two sessions at once
    .finds = A person who speaks or moderates in two sessions whose hours overlap, even under two spellings of the name (see `name-spelt-two-ways`). Not the same session shown twice (the same title), a plenary and its parts, nor who moderates and speaks in one session.
    .matters = One of the two sessions will wait for its speaker.
    .cure = Correct the hours, or the speakers of one of the sessions.

break-overlap = in “{ $parcours }”, the break ({ $from } – { $to }) overlaps a session ({ $start } – { $end })
    .pause = the break
    .session = the session
    .help = correct the hours of the break or of the session

rule-break-overlap = A break during a session
    .finds = A break whose hours overlap those of a session of the same parcours. Not a lunch debate or an exhibition during the break.
    .matters = Readers do not know whether they eat or listen.
    .cure = Correct the hours of the break or of the session.

break-at-other-hours = the break “{ $title }” goes from { $from } to { $to } here, and from { $start } to { $end } in another parcours
    .here = other hours
    .there = in the other parcours
    .help = give the break the same hours in all the parcours

rule-break-at-other-hours = One break at other hours
    .finds = A break of the same name on the same day whose hours change from one parcours to another. A break that starts and ends with the sessions beside it was meant, unless three other parcours at least agree against it.
    .matters = Lunch is served once for everybody.
    .cure = Give the break the same hours everywhere, or another name.

plenary-clash = “{ $parcours }” goes on until { $end }, but the plenary “{ $plenary }” starts at { $start }
    .parcours = until { $end }
    .plenary = from { $start }
    .help = end the parcours before the plenary, or move the plenary
plenary-clash-after = “{ $parcours }” starts again at { $start }, but the plenary “{ $plenary }” goes on until { $end }
    .parcours = from { $start }
    .plenary = until { $end }
    .help = start the parcours after the plenary, or shorten the plenary

rule-plenary-clash = A parcours during a plenary
    .finds = A session of a parcours whose hours overlap those of a plenary. Not what stays open all day (an exhibition, stands, a crèche).
    .matters = The plenary is for everybody: those of the parcours will miss its beginning or its end.
    .cure = Correct the hours of the parcours or of the plenary.

# Hours
outside-the-hours = a session starts at { $hour }, before the event opens at { $event }
    .here = before the opening
    .event = the opening
    .help = correct the hour of the session, or `start` in [event]
outside-the-hours-late = a session ends at { $hour }, after the event closes at { $event }
    .here = after the closing
    .event = the closing
    .help = correct the hour of the session, or `end` in [event]
outside-the-hours-after = a session starts at { $hour }, after the event closes at { $event }
    .here = after the closing
    .event = the closing
    .help = correct the hour of the session, or `end` in [event]

rule-outside-the-hours = A session outside the hours of the event
    .finds = A session that starts before the opening hour written in [event], or ends after the closing hour. Not the welcome, meals, evenings and tours that surround a programme.
    .matters = The hours on the cover are those that people come for.
    .cure = Correct the hours of the session or of the event.

long-gap = nothing takes place from { $start } to { $end }, for { $minutes } minutes
    .before = until { $start }
    .after = from { $end }
    .help = add a break, or correct one of the two hours

rule-long-gap = A long time without anything
    .finds = More than 30 minutes without a session or a break between two sessions of one parcours, in a programme whose sessions follow one another. Not a festival whose events are hours apart.
    .matters = Readers wonder what was forgotten.
    .cure = Add a break there, or correct the hours.

odd-gap = { $minutes ->
        [one] one minute lies
       *[other] { $minutes } minutes lie
    } between the end of a session ({ $end }) and the start of the next ({ $start })
    .before = until { $end }
    .after = from { $start }
    .help = correct one of the two hours

rule-odd-gap = A few minutes between two sessions
    .finds = From 1 to 9 minutes between a session and the next that are found nowhere else in the programme. Five minutes after each session to change rooms are a custom, not a fault.
    .matters = Most often it is a slip of the keys in an hour.
    .cure = Correct the end of one or the start of the other.

odd-duration = this session lasts { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } only, from { $start } to { $end }
    .start = from { $start }
    .end = until { $end }
    .help = correct one of the two hours
odd-duration-long = this session lasts { $hours } hours{ $rest ->
        [0] {""}
       *[other] {" "}and { $rest } minutes
    }, from { $start } to { $end }
    .start = from { $start }
    .end = until { $end }
    .help = correct one of the two hours, or share the session out

rule-odd-duration = A session of less than 5 minutes or more than 4 hours
    .finds = A session or break that lasts less than 5 minutes or more than 4 hours. Not what lasts by its nature (an exhibition, a ball, a training, a tour, a marathon), a sequence that contains others, nor very short talks where there are several.
    .matters = A figure of the hour is most likely wrong: 9:00 for 19:00, 10:03 for 10:30.
    .cure = Correct the start or the end.

# Doubles and counts
duplicate-session = the session “{ $title }” at { $start } is written twice
    .first = a first time
    .again = again
    .help = remove one of the two

rule-duplicate-session = A session written twice
    .finds = In one parcours or plenary, two sessions with the same title, the same hours and the same room. A session of a plenary that stands in a parcours as well, at one hour or by one person. Not a session held again at another hour, or shared by two parcours.
    .matters = The brochure prints it twice.
    .cure = Remove one of the two. Where they are written letter for letter the same, the second is removed on request.

nearly-the-same-title = “{ $title }” and “{ $other }”, at { $start }, seem to be one session
    .first = a first time
    .again = nearly the same title
    .help = give both the same title, or tell them apart better

rule-nearly-the-same-title = Two titles nearly alike at one time
    .finds = Two sessions of the same hours whose titles differ in accents, punctuation, small words, or one or two letters of a word or two only. Titles that differ in a figure or in another word (“Workshop 1”, “Workshop 2”) are two titles.
    .matters = One session appears under two titles, or one of them has a mistake.
    .cure = Write the same title, or two different ones.

announced-count = “{ $written }”: the programme has { $count ->
        [0] none
        [one] one only
       *[other] { $count }
    }
    .here = another number
    .help = { $noun ->
        [parcours] correct the number, or the list of parcours
        [days] correct the number, or the days of the event
        [people] correct the number, or the list of speakers
        [partners] correct the number, or the list of partners
        [plenaries] correct the number, or the list of plenaries
       *[other] correct the number, or the list of sessions
    }

rule-announced-count = An announced number that is not that of the programme
    .finds = In texts, in figures or in words, the number of parcours, days, sessions, workshops, round tables, plenaries, speakers or partners, where no way of counting gives it. Not approximations (“more than”, “about”, “a dozen”), parts (“the first two”) and sentences about another year.
    .matters = It is the first thing that a reader counts.
    .cure = Correct the number in the text, or complete the programme.

hour-at-odds = “{ $written }”: “{ $title }” begins at { $hour }
    .here = another hour than that of the programme
    .help = correct the hour in the text, or that of the programme
hour-at-odds-end = “{ $written }”: “{ $title }” ends at { $hour }
    .here = another hour than that of the programme
    .help = correct the hour in the text, or that of the programme

rule-hour-at-odds = An hour in a text that is not that of the programme
    .finds = In the description of a session, an hour of meeting, beginning or ending outside those of the session; in a text of the event, the hour at which the day begins or ends, or that of a session which the sentence names. Sentences about meals, trains, registration or another day are left alone.
    .matters = Of two hours, who believes the wrong one misses the session.
    .cure = Correct the hour in the text, or that of the programme.

no-description = nothing is said of “{ $title }”, while { $count } other sessions have a description
    .here = without a description
    .help = add a few lines: description = """ … """

rule-no-description = A session without a description
    .finds = A session without a description, or with an empty one, where four in five have one. Breaks, social moments and stands are left alone.
    .matters = Readers choose what is described to them.
    .cure = Add a few lines.

short-parcours = the parcours “{ $title }” has no session
    .here = nothing in it
    .help = add its sessions, or remove the parcours
short-parcours-one = the parcours “{ $title }” has one session only
    .here = one session
    .help = add the missing sessions, or put this one into another parcours

rule-short-parcours = An empty parcours, or one of a single session
    .finds = A parcours without a session, or with one where most of the others have several. Not a parcours whose only session is made of several activities.
    .matters = A parcours is a way: with one step, something is most likely missing.
    .cure = Add the missing sessions, or remove the parcours.

plural-not-known = the plural of “{ $word }” is not known: there will be no line above the list of parcours
    .here = which plural?
    .help = write parcours-word = { "{" } one = "{ $word }", several = "…" { "}" }, or a line `parcours-intro` under [presentation]

rule-plural-not-known = A plural that is not known
    .finds = A word for the parcours, in `parcours-word`, whose plural livret does not know, where no line introduces their list.
    .matters = A plural is not to be guessed: the list of parcours has no heading.
    .cure = Write the plural with `several`, or the line itself with `parcours-intro`.

deadline-after-the-event = one could register until { $deadline }, after the end of the event on { $day }
    .here = too late
    .event = the last day
    .help = correct `registration-deadline`, or the date of the event
doors-after-the-opening = the doors open at { $doors }, after the beginning at { $opens }
    .here = the doors open
    .event = the beginning
    .help = correct `doors`, or the hour of the beginning

rule-deadline-after-the-event = A registration that ends after the event
    .finds = A last day to register, `registration-deadline`, that comes after the last day of the event.
    .matters = One of the two dates is wrong, and the reader cannot know which.
    .cure = Correct the date that is wrong.
rule-doors-after-the-opening = Doors that open after the beginning
    .finds = An hour at which the doors open, `doors`, later than the beginning of the event.
    .matters = People come when everything has begun.
    .cure = Correct `doors`, or the hour of the beginning.

capacity-without-registration = places are counted ({ $n }), and nothing says where to register
    .here = how many, but how?
    .help = add `registration` to the session, or to the event

rule-capacity-without-registration = Places counted without a registration
    .finds = A session with a number of places, `capacity`, without `registration`, neither its own nor the event's.
    .matters = The reader knows that places are few, not how to have one.
    .cure = Add the address where one registers, or remove the number.

# Places
nowhere = “{ $title }” has neither a room nor a link, and the event takes place both on site and online
    .here = where?
    .help = add `room` (a room, or “Online”), or a link in `description`

rule-nowhere = A session without a room or a link in an online event
    .finds = In an online or hybrid event most of whose sessions have a room or a link, a session that has neither.
    .matters = Who comes and who connects each need to know where.
    .cure = Give the session a room, or a link in its description.

no-lunch = on { $day }, nothing is planned for lunch from { $start } to { $end }
    .noon = at lunch time
    .help = add a break between 11:30 and 14:30

rule-no-lunch = A long day without lunch
    .finds = A day of more than 6 hours around noon in which a parcours followed with the plenaries leaves no 30 minutes free between 11:30 and 14:30.
    .matters = The audience will leave, or listen no more.
    .cure = Add a break, or leave half an hour free.

no-time-to-move = { $name } ends at { $end } in “{ $from }” and starts at { $start } in “{ $to }”
    .from = until { $end }
    .to = from { $start }
    .help = leave five minutes between the two, or the same room

rule-no-time-to-move = No time to change rooms
    .finds = A person who speaks in two rooms less than 5 minutes apart.
    .matters = The second session will begin without them.
    .cure = Move one of the sessions, or warn the speaker.

no-time-zone = the event is followed online and has no time zone
    .online = online
    .help = add to [event] a line such as time-zone = "Europe/Paris"

rule-no-time-zone = An online event without a time zone
    .finds = An online event, or one whose place is a connection, without `time-zone`.
    .matters = Who connects from Montréal, Nouméa or Cayenne reads other clocks.
    .cure = Add `time-zone` to [event]: it is printed beside the hours.

clock-change-no-such-hour = on { $day }, { $hour } does not exist: clocks go forward then
    .here = leapt over
    .help = correct the hour
clock-change-hour-twice = on { $day }, { $hour } comes twice: clocks go back then
    .here = comes twice
    .help = choose an hour outside the change, or make it clear in a text
clock-change-forward = clocks go forward { $minutes } minutes during the event, by { $day }
    .before = before the change
    .after = after the change
    .help = check the hours and tell the audience of the change
clock-change-back = clocks go back { $minutes } minutes during the event, by { $day }
    .before = before the change
    .after = after the change
    .help = check the hours and tell the audience of the change

rule-clock-change = Clocks change during the event
    .finds = A change to summer or winter time, in the zone of the event, between two of its sessions or during one of them.
    .matters = The offset that is printed is wrong after the change, and a night is an hour longer or shorter.
    .cure = Check the hours, and tell the audience of the change.

after-midnight = a session at { $hour } is dated { $day }: it is placed in the night that follows the evening
    .here = after midnight
    .help = if it does take place that night, nothing is to be changed; the date of the calendar would be { $next }

rule-after-midnight = After midnight it is the next day
    .finds = A session that starts before 5 in the morning, on the date of an evening of the same parcours.
    .matters = Readers think of the date of the evening, the calendar says the next day: it must be clear which is meant.
    .cure = Keep the date of the evening where the session goes on from it. Otherwise write the date of the next day.

absurd-date = the year { $year } is not that of an event
    .here = the year
    .help = correct the year
absurd-date-apart = more than two years lie between the first day ({ $first }) and the last ({ $last })
    .first = the first day
    .last = the last day
    .help = correct one of the two dates
absurd-date-no-such-day = “{ $written }” is in no calendar
    .here = no such day
    .help = correct the day or the month

rule-absurd-date = An impossible date
    .finds = A day of the event before 1980 or after 2100, days more than two years apart, and in texts a day that does not exist (“31 June”, “30 February”).
    .matters = A slip in a date is seen from the cover on.
    .cure = Correct the date.

# What the reading of the programme refuses
rule-wrong-weekday = A day of the week that is not that of the date
    .finds = In a date of the programme, a day of the week that is not its own: “Friday 28 August 2025” is a Thursday.
    .matters = One of the two is wrong, and readers do not know which.
    .cure = Correct the day of the week or the date, or keep the date alone.

rule-session-outside-the-days = A day that is not one of the event
    .finds = A plenary, a parcours or a session on a date that is not one of the days of the event.
    .matters = It would be printed under a day on which nothing happens.
    .cure = Correct `day`, or add that day to `dates`.

rule-ends-before-start = An end before the start
    .finds = An end that does not come after the start. Only what starts in the evening, from 18:00 on, may end after midnight.
    .matters = One of the two hours is wrong.
    .cure = Correct `start` or `end`.

rule-session-overlap = Two sessions of one plenary at one time
    .finds = Two sessions of one plenary that start together or whose hours overlap.
    .matters = Everybody attends the plenary: it cannot be two things at once.
    .cure = Correct the hours, or leave `start` out of the second so that it shares those of the first.

rule-bad-date = A date that cannot be read
    .finds = A date that does not exist or is not written as one: 31 June, 20008-02-24.
    .matters = The programme cannot be put into days.
    .cure = Write 2025-08-28, or "28 August 2025" between straight quotes.

rule-bad-hour = An hour that cannot be read
    .finds = An hour that does not exist or is not written as one: 10h75, 24h00.
    .matters = The programme cannot be put in order.
    .cure = Write "14h30" or "14:30", between straight quotes; "0h00" for midnight.

cancelled-in-a-title = a cancelled session is still announced: “{ $title }”
    .here = this title
    .help = write `cancelled = true` or `moved = "…"` in the session, and remove the mark from its title

rule-cancelled-in-a-title = Cancelled session in the programme
    .finds = A title that bears “[CANCELLED]”, “postponed” or the like.
    .matters = What is printed stays: people will come for nothing.
    .cure = Remove the session, or say what takes its place.

room-spelt-two-ways = “{ $room }” and “{ $usual }” seem to be one room
    .here = this room
    .help = write “{ $usual }” everywhere, or say in an [[allow]] table that they are two rooms

rule-room-spelt-two-ways = Room spelt in two ways
    .finds = Two names of rooms that differ by a letter, a capital, an accent or a hyphen alone.
    .matters = The visitor looks for a room that is not there.
    .cure = Keep the name that is on the door.
