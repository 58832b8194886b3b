# Les jours et les heures. Chaque faute est un message : la phrase, puis les mots à côté des lieux, puis .help (le remède).

# Les dates dans les textes
weekday-in-text = « { $written } » : il s’agit du { $day }
    .here = pas ce jour de la semaine
    .help = corrigez le jour de la semaine ou la date
weekday-in-text-alone = « { $written } » est écrit ici, mais cette partie du programme a lieu le { $day }
    .here = un autre jour
    .help = corrigez le jour de la semaine dans le texte, ou `day`
weekday-in-text-year = « { $written } » : l’événement a lieu le { $day }
    .here = une autre année
    .help = corrigez l’année
weekday-in-text-other-day = « { $written } » est écrit ici, mais cette partie du programme a lieu le { $day }
    .here = une autre date
    .help = corrigez la date dans le texte, ou `day`
weekday-in-text-not-a-day = « { $written } » n’est pas un jour de l’événement, qui a lieu le { $days }
    .here = une autre date
    .help = corrigez cette date, ou celle de l’événement

rule-weekday-in-text = Un jour de la semaine ou une date qui ne sont pas les bons
    .finds = Dans tous les textes, un jour de la semaine qui n’est pas celui de la date écrite à côté (« vendredi 28 août » un jeudi), la bonne date avec une autre année, la date d’un autre jour en tête d’une plénière ou d’une session. Sans année, la date la plus proche de l’événement est comprise.
    .matters = Le lecteur qui se fie au jour de la semaine vient la veille ou le lendemain.
    .cure = Corrigez le jour de la semaine ou la date. Quand la date est un jour de l’événement, et qu’aucun autre de ses jours ne porte ce nom, le jour de la semaine est corrigé sur demande.

# Les chevauchements
room-overlap = deux sessions à la fois dans « { $room } » : la seconde commence à { $start }, la première finit à { $end }
    .first = jusqu’à { $end }
    .again = dès { $start }
    .help = changez l’heure ou la salle de l’une des deux

rule-room-overlap = Deux sessions dans la même salle à la même heure
    .finds = Deux sessions de parcours ou de plénières différents qui se tiennent dans la même salle et dont les heures se chevauchent. Les salles se comparent sans capitales, ni accents, ni remarque entre parenthèses. Une session commune à deux parcours (même titre), une pause ou une exposition permanente n’en est pas une autre.
    .matters = Le public de l’une trouve la porte fermée, ou les deux publics se retrouvent dans la même salle.
    .cure = Corrigez l’heure ou la salle de l’une des deux sessions.

parcours-overlap = dans « { $parcours } », une session commence à { $start } alors que la précédente finit à { $end }
    .first = jusqu’à { $end }
    .again = dès { $start }
    .help = corrigez les heures, ou donnez à chacune sa salle si elles ont lieu en même temps

rule-parcours-overlap = Deux sessions d’un parcours à la même heure
    .finds = Deux sessions d’un même parcours dont les heures se chevauchent. Ne sont pas concernées : celles qui ont chacune leur salle, les ateliers ou les visites offerts au choix à la même heure, une session et les parties qui la composent.
    .matters = Personne ne peut suivre le parcours d’un bout à l’autre.
    .cure = Corrigez les heures, ou donnez à chaque session sa salle.

person-in-two-places = { $name } est dans deux sessions à la fois{ $together ->
        [yes] {""}, à { $start }
       *[no] {""} : l’une commence à { $start }, l’autre à { $first }
    }
    .first = dès { $first }
    .again = dès { $start }
    .help = corrigez les heures ou retirez { $name } de l’une des deux ; si deux personnes portent ce nom, distinguez-les
person-in-two-places-variant = { $name } (écrit aussi « { $other } ») est dans deux sessions à la fois{ $together ->
        [yes] {""}, à { $start }
       *[no] {""} : l’une commence à { $start }, l’autre à { $first }
    }
    .first = dès { $first }
    .again = dès { $start }
    .help = corrigez les heures ou l’une des deux listes, et gardez une seule orthographe du nom

rule-person-in-two-places = Une personne dans deux sessions à la fois
    .finds = Une personne qui intervient ou anime dans deux sessions dont les heures se chevauchent, même sous deux orthographes de son nom (voir `name-spelt-two-ways`). La même session montrée deux fois (même titre), une plénière et ses parties, et celui qui anime et intervient dans une seule session ne sont pas concernés.
    .matters = L’une des deux sessions attendra quelqu’un.
    .cure = Corrigez les heures, ou `speakers` de l’une des sessions.

break-overlap = dans « { $parcours } », la pause ({ $from } – { $to }) chevauche une session ({ $start } – { $end })
    .pause = la pause
    .session = la session
    .help = corrigez les heures de la pause ou de la session

rule-break-overlap = Une pause pendant une session
    .finds = Une pause dont les heures chevauchent celles d’une session du même parcours. Un déjeuner-débat ou une exposition pendant la pause ne sont pas concernés.
    .matters = Le lecteur ne sait pas s’il mange ou s’il écoute.
    .cure = Corrigez les heures de la pause ou de la session.

break-at-other-hours = la pause « { $title } » va de { $from } à { $to } ici, et de { $start } à { $end } dans un autre parcours
    .here = d’autres heures
    .there = dans l’autre parcours
    .help = donnez les mêmes heures à la pause dans tous les parcours

rule-break-at-other-hours = Une même pause à d’autres heures
    .finds = Une pause du même nom, le même jour, dont les heures changent d’un parcours à l’autre. Une pause qui commence et finit avec les sessions voisines de son parcours est voulue, sauf quand trois autres parcours au moins s’accordent contre elle.
    .matters = Le déjeuner est servi une fois pour tous.
    .cure = Donnez à la pause les mêmes heures partout, ou un autre nom.

plenary-clash = « { $parcours } » va jusqu’à { $end }, mais la plénière « { $plenary } » commence à { $start }
    .parcours = jusqu’à { $end }
    .plenary = dès { $start }
    .help = terminez le parcours avant la plénière, ou décalez la plénière
plenary-clash-after = « { $parcours } » reprend à { $start }, mais la plénière « { $plenary } » va jusqu’à { $end }
    .parcours = dès { $start }
    .plenary = jusqu’à { $end }
    .help = reprenez le parcours après la plénière, ou raccourcissez la plénière

rule-plenary-clash = Un parcours pendant une plénière
    .finds = Une session d’un parcours dont les heures chevauchent celles d’une plénière. Ce qui reste ouvert toute la journée (exposition, stands, garderie) n’est pas concerné.
    .matters = La plénière est pour tous : ceux du parcours en manqueront le début ou la fin.
    .cure = Corrigez les heures du parcours ou de la plénière.

# Les heures
outside-the-hours = une session commence à { $hour }, avant l’ouverture de l’événement à { $event }
    .here = avant l’ouverture
    .event = l’ouverture
    .help = corrigez l’heure de la session, ou `start` dans [event]
outside-the-hours-late = une session finit à { $hour }, après la fermeture de l’événement à { $event }
    .here = après la fermeture
    .event = la fermeture
    .help = corrigez l’heure de la session, ou `end` dans [event]
outside-the-hours-after = une session commence à { $hour }, après la fermeture de l’événement à { $event }
    .here = après la fermeture
    .event = la fermeture
    .help = corrigez l’heure de la session, ou `end` dans [event]

rule-outside-the-hours = Une session en dehors des heures de l’événement
    .finds = Une session qui commence avant l’heure d’ouverture écrite dans [event], ou finit après l’heure de fermeture. L’accueil, les repas, les soirées et les visites, qui entourent le programme, ne sont pas concernés.
    .matters = Les heures de la couverture sont celles pour lesquelles le public se déplace.
    .cure = Corrigez les heures de la session ou celles de l’événement.

long-gap = rien n’est prévu de { $start } à { $end }, pendant { $minutes } minutes
    .before = jusqu’à { $start }
    .after = dès { $end }
    .help = ajoutez une pause, ou corrigez l’une des deux heures

rule-long-gap = Un long moment sans rien
    .finds = Plus de 30 minutes sans session ni pause entre deux sessions d’un même parcours, dans un programme dont les sessions se suivent. Un festival aux rendez-vous espacés n’est pas concerné.
    .matters = Le lecteur se demande ce qui a été oublié.
    .cure = Ajoutez une pause à cet endroit, ou corrigez les heures.

odd-gap = { $minutes ->
        [one] une minute sépare
       *[other] { $minutes } minutes séparent
    } la fin d’une session ({ $end }) du début de la suivante ({ $start })
    .before = jusqu’à { $end }
    .after = dès { $start }
    .help = corrigez l’une des deux heures

rule-odd-gap = Quelques minutes entre deux sessions
    .finds = Un intervalle de 1 à 9 minutes entre une session et la suivante, qui ne se retrouve pas ailleurs dans le programme. Cinq minutes laissées après chaque session pour changer de salle sont une habitude et non une faute.
    .matters = C’est le plus souvent une faute de frappe dans une heure.
    .cure = Corrigez la fin de l’une ou le début de l’autre.

odd-duration = cette session ne dure que { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }, de { $start } à { $end }
    .start = dès { $start }
    .end = jusqu’à { $end }
    .help = corrigez l’une des deux heures
odd-duration-long = cette session dure { $hours } heures{ $rest ->
        [0] {""}
       *[other] {" "}et { $rest } minutes
    }, de { $start } à { $end }
    .start = dès { $start }
    .end = jusqu’à { $end }
    .help = corrigez l’une des deux heures, ou partagez la session

rule-odd-duration = Une session de moins de 5 minutes ou de plus de 4 heures
    .finds = Une session ou une pause qui dure moins de 5 minutes ou plus de 4 heures. Ne sont pas concernés : ce qui dure par nature (exposition, bal, stage, visite, marathon), une séquence qui en contient d’autres, les exposés très courts quand il y en a plusieurs.
    .matters = Un chiffre de l’heure est sans doute faux : 9 h 00 pour 19 h 00, 10 h 03 pour 10 h 30.
    .cure = Corrigez le début ou la fin.

# Les doubles et les comptes
duplicate-session = la session « { $title } » de { $start } est écrite deux fois
    .first = une première fois
    .again = à nouveau
    .help = retirez l’une des deux

rule-duplicate-session = Une session écrite deux fois
    .finds = Dans un même parcours ou une même plénière, deux sessions de même titre, aux mêmes heures et dans la même salle. Une session d’une plénière qui est aussi dans un parcours, à la même heure ou par la même personne. Une session répétée à une autre heure, ou commune à deux parcours, n’est pas concernée.
    .matters = La brochure l’imprime deux fois.
    .cure = Retirez l’une des deux. Quand elles sont écrites lettre pour lettre de la même façon, la seconde est retirée sur demande.

nearly-the-same-title = « { $title } » et « { $other } », à { $start }, semblent être une même session
    .first = une première fois
    .again = presque le même titre
    .help = donnez le même titre aux deux, ou distinguez-les mieux

rule-nearly-the-same-title = Deux titres presque semblables à la même heure
    .finds = Deux sessions aux mêmes heures dont les titres ne diffèrent que par les accents, la ponctuation, les petits mots, ou une ou deux lettres dans un mot ou deux. Des titres qui diffèrent par un chiffre ou par un autre mot (« Atelier 1 », « Atelier 2 ») sont deux titres.
    .matters = La même session paraît sous deux titres, ou l’un des deux a une faute.
    .cure = Écrivez le même titre, ou deux titres différents.

announced-count = « { $written } » : le programme { $count ->
        [0] n’en a aucun
        [one] n’en a qu’un
       *[other] en a { $count }
    }
    .here = un autre nombre
    .help = { $noun ->
        [parcours] corrigez le nombre, ou la liste des parcours
        [days] corrigez le nombre, ou les jours de l’événement
        [people] corrigez le nombre, ou la liste des intervenants
        [partners] corrigez le nombre, ou la liste des partenaires
        [plenaries] corrigez le nombre, ou la liste des plénières
       *[other] corrigez le nombre, ou la liste des sessions
    }

rule-announced-count = Un nombre annoncé qui n’est pas celui du programme
    .finds = Dans les textes, en chiffres ou en lettres, le nombre de parcours, de jours, de sessions, d’ateliers, de tables rondes, de plénières, d’intervenants ou de partenaires, quand aucune façon de compter ne le donne. Les à-peu-près (« plus de », « environ », « une dizaine »), les parties (« les deux premiers ») et les phrases sur une autre année ne sont pas concernés.
    .matters = C’est la première chose qu’un lecteur compte.
    .cure = Corrigez le nombre dans le texte, ou complétez le programme.

hour-at-odds = « { $written } » : « { $title } » commence à { $hour }
    .here = une autre heure que celle du programme
    .help = corrigez l’heure dans le texte, ou celle du programme
hour-at-odds-end = « { $written } » : « { $title } » finit à { $hour }
    .here = une autre heure que celle du programme
    .help = corrigez l’heure dans le texte, ou celle du programme

rule-hour-at-odds = Une heure dans un texte qui n’est pas celle du programme
    .finds = Dans la description d’une session, une heure où l’on se retrouve, commence ou finit en dehors de celles de la session ; dans un texte de l’événement, l’heure où commence ou finit la journée, ou celle d’une session que la phrase nomme. Les phrases qui parlent de repas, de trains, d’inscriptions ou d’un autre jour ne sont pas concernées.
    .matters = De deux heures, qui croit la mauvaise manque la session.
    .cure = Corrigez l’heure dans le texte, ou celle du programme.

no-description = rien n’est dit de « { $title } », quand { $count } autres sessions ont une description
    .here = sans description
    .help = ajoutez quelques lignes : description = """ … """

rule-no-description = Une session sans description
    .finds = Une session sans description, ou d’une description vide, quand quatre autres sur cinq en ont une. Les pauses, les moments conviviaux et les stands ne sont pas concernés.
    .matters = Le lecteur choisit ce qu’on lui décrit.
    .cure = Ajoutez quelques lignes.

short-parcours = le parcours « { $title } » n’a aucune session
    .here = rien dedans
    .help = ajoutez ses sessions, ou retirez le parcours
short-parcours-one = le parcours « { $title } » n’a qu’une session
    .here = une seule session
    .help = ajoutez les sessions qui manquent, ou rangez celle-ci dans un autre parcours

rule-short-parcours = Un parcours vide, ou d’une seule session
    .finds = Un parcours sans session, ou avec une seule quand la plupart des autres en ont plusieurs. Un parcours dont la seule session est faite de plusieurs activités n’est pas concerné.
    .matters = Un parcours est un chemin : avec une seule étape, il manque sans doute quelque chose.
    .cure = Ajoutez les sessions qui manquent, ou retirez le parcours.

plural-not-known = le pluriel de « { $word } » n’est pas connu : la ligne au-dessus de la liste des parcours manquera
    .here = quel pluriel ?
    .help = écrivez parcours-word = { "{" } one = "{ $word }", several = "…" { "}" }, ou une ligne `parcours-intro` sous [presentation]

rule-plural-not-known = Pluriel inconnu
    .finds = Un mot pour les parcours, dans `parcours-word`, qui n’est pas de ceux dont livret connaît le pluriel, quand aucune ligne n’introduit leur liste.
    .matters = Un pluriel ne se devine pas : la liste des parcours n’a pas de titre.
    .cure = Écrivez le pluriel avec `several`, ou la ligne elle-même avec `parcours-intro`.

deadline-after-the-event = on pourrait s’inscrire jusqu’au { $deadline }, après la fin de l’événement, le { $day }
    .here = trop tard
    .event = le dernier jour
    .help = corrigez `registration-deadline`, ou la date de l’événement
doors-after-the-opening = les portes ouvrent à { $doors }, après le début, à { $opens }
    .here = l’ouverture des portes
    .event = le début
    .help = corrigez `doors`, ou l’heure de début

rule-deadline-after-the-event = Inscription close après l’événement
    .finds = Un dernier jour d’inscription, `registration-deadline`, qui vient après le dernier jour de l’événement.
    .matters = L’une des deux dates est fausse, et le lecteur ne sait pas laquelle.
    .cure = Corrigez la date qui est fausse.
rule-doors-after-the-opening = Portes ouvertes après le début
    .finds = Une heure d’ouverture des portes, `doors`, plus tardive que le début de l’événement.
    .matters = Le public arrive quand tout a commencé.
    .cure = Corrigez `doors`, ou l’heure de début.

capacity-without-registration = les places sont comptées ({ $n }), et rien ne dit où s’inscrire
    .here = combien, mais comment ?
    .help = ajoutez `registration` à la session, ou à l’événement

rule-capacity-without-registration = Places comptées sans inscription
    .finds = Une session avec un nombre de places, `capacity`, sans `registration`, ni sur elle ni sur l’événement.
    .matters = Le lecteur sait que les places sont rares, pas comment en avoir une.
    .cure = Ajoutez l’adresse où l’on s’inscrit, ou retirez le nombre.

# Les lieux
nowhere = « { $title } » n’a ni salle ni lien de connexion, alors que l’événement a lieu sur place et en ligne
    .here = où ?
    .help = ajoutez `room` (une salle, ou « En ligne »), ou un lien dans `description`

rule-nowhere = Une session sans salle ni lien dans un événement en ligne
    .finds = Dans un événement en ligne ou mixte dont la plupart des sessions ont une salle ou un lien, une session qui n’a ni l’un ni l’autre.
    .matters = Celui qui vient et celui qui se connecte doivent chacun savoir où.
    .cure = Donnez une salle à la session, ou un lien dans sa description.

no-lunch = le { $day }, rien n’est prévu pour déjeuner de { $start } à { $end }
    .noon = à l’heure du déjeuner
    .help = ajoutez une pause entre 11 h 30 et 14 h 30

rule-no-lunch = Une longue journée sans déjeuner
    .finds = Une journée de plus de 6 heures, à cheval sur midi, dont un parcours suivi avec les plénières ne laisse pas 30 minutes libres entre 11 h 30 et 14 h 30.
    .matters = Le public partira, ou n’écoutera plus.
    .cure = Ajoutez une pause, ou laissez une demi-heure libre.

no-time-to-move = { $name } finit à { $end } dans « { $from } » et commence à { $start } dans « { $to } »
    .from = jusqu’à { $end }
    .to = dès { $start }
    .help = laissez cinq minutes entre les deux, ou la même salle

rule-no-time-to-move = Pas le temps de changer de salle
    .finds = Une personne qui intervient dans deux salles à moins de 5 minutes d’intervalle.
    .matters = La seconde session commencera sans elle.
    .cure = Décalez l’une des sessions, ou prévenez la personne.

no-time-zone = l’événement se suit en ligne et n’a pas de fuseau horaire
    .online = en ligne
    .help = ajoutez dans [event] une ligne comme time-zone = "Europe/Paris"

rule-no-time-zone = Un événement en ligne sans fuseau horaire
    .finds = Un événement en ligne, ou dont le lieu est une connexion, sans `time-zone`.
    .matters = Qui se connecte de Montréal, de Nouméa ou de Cayenne lit une autre horloge.
    .cure = Ajoutez `time-zone` dans [event] : il est imprimé à côté des heures.

clock-change-no-such-hour = le { $day }, { $hour } n’existe pas : les horloges avancent à ce moment
    .here = heure sautée
    .help = corrigez l’heure
clock-change-hour-twice = le { $day }, { $hour } a lieu deux fois : les horloges reculent à ce moment
    .here = heure double
    .help = choisissez une heure en dehors du changement, ou précisez-la dans un texte
clock-change-forward = les horloges avancent de { $minutes } minutes pendant l’événement, au plus tard le { $day }
    .before = avant le changement
    .after = après le changement
    .help = vérifiez les heures et prévenez le public du changement d’heure
clock-change-back = les horloges reculent de { $minutes } minutes pendant l’événement, au plus tard le { $day }
    .before = avant le changement
    .after = après le changement
    .help = vérifiez les heures et prévenez le public du changement d’heure

rule-clock-change = Un changement d’heure pendant l’événement
    .finds = Un passage à l’heure d’été ou d’hiver, dans le fuseau de l’événement, entre deux de ses sessions ou pendant l’une d’elles.
    .matters = Le décalage imprimé n’est pas le bon après le changement, et une nuit dure une heure de plus ou de moins.
    .cure = Vérifiez les heures, et dites le changement au public.

after-midnight = une session à { $hour } est datée du { $day } : elle est placée dans la nuit qui suit la soirée
    .here = après minuit
    .help = si elle a bien lieu cette nuit-là, rien n’est à changer ; la date du calendrier serait le { $next }

rule-after-midnight = Après minuit, c’est déjà le lendemain
    .finds = Une session qui commence avant 5 heures du matin, à la date d’une soirée du même parcours.
    .matters = Le public lit la date de la soirée, le calendrier dit celle du lendemain : il faut savoir laquelle est voulue.
    .cure = Gardez la date de la soirée si la session la prolonge. Sinon, écrivez la date du lendemain.

absurd-date = l’année { $year } n’est pas celle d’un événement
    .here = l’année
    .help = corrigez l’année
absurd-date-apart = plus de deux ans séparent le premier jour ({ $first }) du dernier ({ $last })
    .first = le premier jour
    .last = le dernier jour
    .help = corrigez l’une des deux dates
absurd-date-no-such-day = « { $written } » n’est dans aucun calendrier
    .here = ce jour n’existe pas
    .help = corrigez le jour ou le mois

rule-absurd-date = Une date impossible
    .finds = Un jour de l’événement avant 1980 ou après 2100, des jours à plus de deux ans l’un de l’autre, et dans les textes un jour qui n’existe pas (« 31 juin », « 30 février »).
    .matters = Une faute de frappe dans une date se voit dès la couverture.
    .cure = Corrigez la date.

# Ce que la lecture du programme refuse
rule-wrong-weekday = Un jour de la semaine qui n’est pas celui de la date
    .finds = Dans une date du programme, un jour de la semaine qui n’est pas le sien : « vendredi 28 août 2025 » est un jeudi.
    .matters = L’un des deux est faux, et le lecteur ne sait pas lequel.
    .cure = Corrigez le jour de la semaine ou la date, ou ne gardez que la date.

rule-session-outside-the-days = Un jour qui n’est pas de l’événement
    .finds = Une plénière, un parcours ou une session à une date qui n’est pas l’un des jours de l’événement.
    .matters = Elle serait imprimée sous un jour où il ne se passe rien.
    .cure = Corrigez `day`, ou ajoutez ce jour à `dates`.

rule-ends-before-start = Une fin avant le début
    .finds = Une fin qui n’est pas après le début. Seul ce qui commence le soir, dès 18 heures, peut finir après minuit.
    .matters = L’une des deux heures est fausse.
    .cure = Corrigez `start` ou `end`.

rule-session-overlap = Deux sessions d’une plénière à la même heure
    .finds = Deux sessions d’une même plénière qui commencent ensemble ou dont les heures se chevauchent.
    .matters = Tout le monde assiste à la plénière : elle ne peut être deux choses à la fois.
    .cure = Corrigez les heures, ou retirez `start` de la seconde pour qu’elle partage celles de la première.

rule-bad-date = Une date qui ne se lit pas
    .finds = Une date qui n’existe pas ou qui n’est pas écrite comme une date : 31 juin, 20008-02-24.
    .matters = Le programme ne peut pas être rangé par jours.
    .cure = Écrivez 2025-08-28, ou "28 août 2025" entre guillemets droits.

rule-bad-hour = Une heure qui ne se lit pas
    .finds = Une heure qui n’existe pas ou qui n’est pas écrite comme une heure : 10h75, 24h00.
    .matters = Le programme ne peut pas être mis en ordre.
    .cure = Écrivez "14h30" ou "14:30", entre guillemets droits ; "0h00" pour minuit.

cancelled-in-a-title = une session annulée est encore annoncée : « { $title } »
    .here = ce titre
    .help = écrivez `cancelled = true` ou `moved = "…"` dans la session, et retirez la mention de son titre

rule-cancelled-in-a-title = Session annulée dans le programme
    .finds = Un titre qui porte « [ANNULÉ] », « reporté » ou leur pareil.
    .matters = Ce qui est imprimé reste : on viendra pour rien.
    .cure = Retirez la session, ou dites ce qui la remplace.

room-spelt-two-ways = « { $room } » et « { $usual } » semblent être une même salle
    .here = cette salle
    .help = écrivez partout « { $usual } », ou dites par une table [[allow]] que ce sont deux salles

rule-room-spelt-two-ways = Salle écrite de deux façons
    .finds = Deux noms de salle qui ne diffèrent que par une lettre, une majuscule, un accent ou un trait d’union.
    .matters = Le visiteur cherche une salle qui n’existe pas.
    .cure = Gardez le nom qui est sur la porte.
