# Les programmes en JSON.

json-broken = { $name } n’est plus du JSON à partir de la ligne { $line }
    .help = l’enregistrer de nouveau avec le programme qui l’a écrit
json-without-keys = { $name } ne contient pas de programme : c’est du JSON, mais pas un objet avec des clés
    .help = y mettre les clés d’un programme : "event", "parcours"
