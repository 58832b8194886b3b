# Days and hours. Each fault is one message: the sentence, then the words beside the places, then .help (the cure).

room-overlap = two sessions at once in “{ $room }”: the second starts at { $start }, the first ends at { $end }
    .first = until { $end }
    .again = from { $start }
    .help = change the hour or the room of one of them

rule-room-overlap = Two sessions in one room at one time
    .finds = Two sessions of different parcours or plenaries that take place in the same room at hours that overlap.
    .matters = The audience of one finds the door closed, or both audiences meet in the same room.
    .cure = Correct the hour or the room of one of the two sessions.
