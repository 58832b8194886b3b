# Les jours et les heures. Chaque faute est un message : la phrase, puis les mots à côté des lieux, puis .help (le remède).

room-overlap = deux sessions à la fois dans « { $room } » : la seconde commence à { $start }, la première finit à { $end }
    .first = jusqu’à { $end }
    .again = dès { $start }
    .help = changez l’heure ou la salle de l’une des deux

rule-room-overlap = Deux sessions dans la même salle à la même heure
    .finds = Deux sessions de parcours ou de plénières différents qui se tiennent dans la même salle et dont les heures se chevauchent.
    .matters = Le public de l’une trouve la porte fermée, ou les deux publics se retrouvent dans la même salle.
    .cure = Corrigez l’heure ou la salle de l’une des deux sessions.
