### Combien de temps quelque chose est conservé : durées, règles, et ce qui en résulte.

period-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
period-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
period-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
period-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
period-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
period-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
period-and = { $before } et { $next }
period-none = aucune durée

length-not-kept = aucune conservation
length-at-most = au plus { $length }
length-at-least = au moins { $length }
length-about = environ { $length }
length-no-end = aucune fin indiquée
length-until-deleted = jusqu'à votre suppression
length-until-account-deleted = jusqu'à la suppression du compte

about-opted-in = Conservé pour l'entraînement
about-opted-out = Copies techniques
about-active-chat = Conversations que vous gardez
about-temporary-chat = Conversations temporaires
about-deleted = Conversations que vous supprimez
about-flagged = Conversations signalées
about-flag-scores = Scores des contrôles de sécurité
about-feedback = Retours que vous envoyez
about-human-reviewed = Extraits lus par des personnes
about-api = Contenus envoyés par l'API
about-zero-retention = Sous accord de conservation nulle
about-account-deleted = Après la clôture du compte
about-training-data = Copies dans les données d'entraînement
about-org-controlled = Selon le réglage de votre organisation
about-local-copy = Copies sur votre propre appareil

is-on = activé
is-off = désactivé
change-deleted-on = suppression le { $day }
change-flagged-on = signalement le { $day }
change-feedback-on = retour envoyé le { $day }
change-no-date = aucune

result-nothing-kept = { $by ->
    [you] Aucune conservation, d'après ce que vous avez inscrit.
   *[provider] Aucune conservation, d'après le fournisseur.
}
result-gone-by = { $by ->
    [you] Effacement au plus tard { $about ->
        [yes] vers le { $day }
       *[no] le { $day }
    }, d'après ce que vous avez inscrit.
   *[provider] Effacement au plus tard { $about ->
        [yes] vers le { $day }
       *[no] le { $day }
    }, d'après le fournisseur.
}
result-gone-by-not-before = { $by ->
    [you] Effacement au plus tard { $about ->
        [yes] vers le { $day }
       *[no] le { $day }
    } (pas avant le { $first }), d'après ce que vous avez inscrit.
   *[provider] Effacement au plus tard { $about ->
        [yes] vers le { $day }
       *[no] le { $day }
    } (pas avant le { $first }), d'après le fournisseur.
}
result-should-be-gone = { $by ->
    [you] Effacement attendu depuis { $about ->
        [yes] le { $day } environ
       *[no] le { $day }
    }, d'après ce que vous avez inscrit.
   *[provider] Effacement attendu depuis { $about ->
        [yes] le { $day } environ
       *[no] le { $day }
    }, d'après le fournisseur.
}
result-indefinite = { $by ->
    [you] Conservation sans fin indiquée dans ce que vous avez inscrit.
   *[provider] Conservation sans fin indiquée par le fournisseur.
}
result-contradiction = Les sources divergent ; les deux indications figurent dans le détail des règles.
result-no-number = { $by ->
    [you] Aucune durée indiquée dans ce que vous avez inscrit.
   *[provider] Aucune durée indiquée par le fournisseur.
}
result-depends = Dépend de : { $missing }.
result-depends-latest = { $by ->
    [you] Dépend de : { $missing }. Au plus tard : { $day }, d'après ce que vous avez inscrit.
   *[provider] Dépend de : { $missing }. Au plus tard : { $day }, d'après le fournisseur.
}
lacks-human-review = la lecture éventuelle d'extraits par des personnes
lacks-setting = le réglage « { $purpose } »
lacks-period = une durée qui n'est pas indiquée
lacks-plan = votre offre
lacks-region = votre lieu de résidence

trace-no-text-in-the-catalogue-says = Aucun texte du catalogue ne dit combien de temps le service lui-même conserve ceci : { $kind }.
trace-and = , et { $within } { $event }
trace-you-wrote-down = d'après ce que vous avez inscrit
trace-the-provider-says = d'après le fournisseur
trace-whether-it-counts-depends-on-which = L'application de cette règle dépend de ceci, qui n'est pas connu : { $missing }.{" "}
trace-counted-from = Compté à partir du { $day } ({ $event }) : { $came }.
trace-that-has-not-happened-so-no = Cela n'a pas eu lieu ({ $event }), aucune fin ne peut donc être calculée.
trace-no-end-can-be-counted = Aucune fin ne peut être calculée.
trace-ended-early-on = Terminé avant terme le { $day } ({ $event }) : { $came }.
trace-so-no-end-can-be-counted = Aucune fin ne peut donc être calculée.
trace-so-it-is-no-reason-to = Ce n'est donc pas une raison de conservation.
trace-does-not-count = Ne compte pas : { $why }.
trace-not-counted-it-is-no-copy = {" "}Non compté : ce n'est pas une copie du contenu.
trace-on-it-did-not-exist-yet = le { $on }, cela n'existait pas encore
trace-it-is-about = la règle concerne ceci : { $kinds }
trace-it-is-about-and-the-plan = la règle concerne { $plans }, et l'offre est { $yours }
trace-it-is-about-other-regions = la règle concerne d'autres régions
trace-the-terms-behind-it-reach-only = les conditions en cause ne couvrent que { $reach } le { $day }
trace-the-terms-behind-it-have-no = les conditions en cause n'ont pas encore de premier jour pour vous
trace-was-not-on-the-day-of = « { $purpose } » n'était pas { $is } le jour de la création ou de la dernière utilisation
trace-no-day-is-told-for-it = aucun jour n'est indiqué pour cela ({ $event })
trace-no-day-is-told-for-it-2 = aucun jour n'est indiqué pour cela
trace-it-changes-no-end-here = elle ne change ici aucune fin
trace-order = Ordonnance : { $title }.
trace-an-order-you-told-of = Une ordonnance que vous avez indiquée : { $title }.
trace-an-order = Une ordonnance.
trace-then-up-to-to-catch-up = , puis au plus { $after } de rattrapage
trace-it-suspends-deletion-from-to = { $title } Elle suspend l'effacement du { $from } au { $to }{ $after }.
trace-it-suspends-deletion-from-on-no = { $title } Elle suspend l'effacement à partir du { $from } ; aucune fin n'était connue.
trace-so-it-is-kept-longer-gone = La conservation est donc plus longue : effacement au plus tard le { $day }.
trace-so-it-is-kept-and-no = Il y a donc conservation, et aucune fin ne peut être calculée.
trace-it-changes-no-end-here-2 = Elle ne change ici aucune fin.
trace-nothing-is-kept-that-it-could = Rien n'est conservé qu'elle pourrait retenir.
trace-does-not-count-it-did-not = Ne compte pas : elle n'existait pas encore.
trace-does-not-count-it-is-about = Ne compte pas : elle concerne d'autres offres ou d'autres données.
trace-does-not-count-it-is-about-2 = Ne compte pas : elle concerne d'autres régions.
trace-does-not-count-it-had-not = Ne compte pas : elle n'avait pas commencé le { $on }.
trace-does-not-count-it-was-over = Ne compte pas : elle était terminée avant cette création.
trace-does-not-count-the-days-of = Ne compte pas : les jours de cet élément sont hors de ce qu'elle a mis à part.
trace-does-not-count-this-was-over = Ne compte pas : cette conservation était terminée avant le début de l'ordonnance.

rule-words-chats-there = conversations
rule-words-all-of-it = tout
rule-words-kept-until = conservation jusqu'au { $lo }
rule-words-gone-by-not-before = effacement au plus tard le { $day } (pas avant le { $lo })
rule-words-gone-by = effacement au plus tard le { $day }
rule-words-kept-until-at-least-when-it = conservation au moins jusqu'au { $lo } ; le moment de l'effacement n'est pas indiqué
rule-words-no-end-can-be-counted = aucune fin ne peut être calculée
rule-words-with = avec « { $purpose } » { $is }
rule-words-for-the-terms-hold = pour { $reach } l'entrée en vigueur des conditions
rule-words-everything-since = tout, depuis
rule-words-what-was-created-since = ce qui a été créé depuis
rule-words-what-was-created-or-taken-up = ce qui a été créé ou repris depuis
rule-words-from = { $length } après { $event }
rule-words-how-soon-after-that-they-go = { $until } ; le délai d'effacement qui suit n'est pas indiqué
rule-words-then = { $until }, puis { $length }
rule-words-kept-without-an-end = conservation sans fin
rule-words-kept-with-no-number-stated = conservation sans durée indiquée
rule-words-for-a-time-that-is-not = pendant une durée qui n'est pas indiquée
rule-words-gone-at-once = effacement immédiat
rule-words-to = { $least } à { $length }
rule-words-at-once-after = effacement immédiat après
rule-words-within-after = effacement dans un délai de { $within } après
rule-words-until-you-delete-them-or-close = jusqu'à votre suppression ou la clôture du compte
rule-words-until-the-account-is-closed = jusqu'à la clôture du compte
rule-words-until-they-are-flagged = jusqu'au signalement
rule-words-until-you-send-feedback = jusqu'à l'envoi d'un retour
rule-words-until-they-are-used = jusqu'à l'utilisation
rule-words-the-day-of-creation = le jour de la création
rule-words-the-last-use = la dernière utilisation
rule-words-your-deletion = votre suppression
rule-words-the-closing-of-the-account = la clôture du compte
rule-words-the-removal = le retrait
rule-words-the-flag = le signalement
rule-words-your-feedback = votre retour
rule-words-you-delete-them-or-close-the = votre suppression ou la clôture du compte
rule-words-you-delete-them = votre suppression

layers-flagged-chats-deleted-or-not = Conversations signalées, supprimées ou non
layers-this-item = Cet élément
layers-to-give-you-the-service = Pour vous fournir le service
layers-for-training = Pour l'entraînement
layers-because-it-was-flagged = À cause d'un signalement
layers-because-you-sent-feedback = Parce que vous avez envoyé un retour
layers-because-people-read-samples = Parce que des personnes lisent des extraits
layers-until-the-account-is-closed = Jusqu'à la clôture du compte
layers-for-another-reason = Pour une autre raison

foreseen-chats-you-delete = Conversations que vous supprimez : { $said }.
foreseen-no-number-stated = { $label } : aucune durée indiquée.
foreseen-the-provider-also-says = { $about } : { $length }, toujours d'après le fournisseur.
foreseen-chats-you-keep-not-kept = Conversations que vous gardez : aucune conservation.
foreseen-chats-you-keep-for-training = Conversations que vous gardez : { $said }, pour l'entraînement.
foreseen-chats-you-keep = Conversations que vous gardez : { $said }.
foreseen-chats-for-training = Conversations pour l'entraînement : { $said }.
foreseen-depends-on = { $said } (dépend de : { $missing })
foreseen-without-an-end = sans fin
foreseen-no-number-stated-2 = aucune durée indiquée
foreseen-gone-by-because-of-an-order = effacement au plus tard le { $by }, à cause d'une ordonnance de conservation
foreseen-kept-while-an-order-to-preserve = conservation tant que dure une ordonnance de conservation ; aucune fin n'est connue
foreseen-sources-disagree = les sources divergent
foreseen-whether-longer-depends-on = { $gone } ; une durée plus longue dépend de : { $longer }
foreseen-depends-on-2 = dépend de : { $facts }
foreseen-gone-within = effacement dans un délai de { $length }
foreseen-gone-after = effacement après { $length }
foreseen-or = , ou{" "}

what-if-the-plan-is-not-known = l'offre n'est pas connue
what-if-the-plan-is = l'offre est { $name }
what-if-model-training-is-on = l'entraînement de modèles est activé
what-if-model-training-is-off = l'entraînement de modèles est désactivé
what-if-how-model-training-stands-is-not = le réglage de l'entraînement de modèles n'est pas connu
what-if-as-it-is-created-on = En l'état : { $what }, création le { $created_on } ; { $parts }.
what-if-with-the-switch-on-it-does = {" "}Avec l'interrupteur activé, c'est le cas.
what-if-with-the-switch-off-it-does = {" "}Avec l'interrupteur désactivé, ce n'est pas le cas.
what-if-a-chat = une conversation
what-if-your-record-says-that-model-training = D'après votre registre, l'entraînement de modèles était activé depuis le { $since }. L'entraînement commencé ainsi n'est pas annulé ; la réponse supposée n'en tient pas compte.

change-the-plan-is = l'offre est { $plan }{ $of }
change-the-region-is = région : { $regions }
change-has-been-since-the-day-of = « { $purpose } » est { $is } depuis le { $created_on }, jour de la création
change-supposed-nothing-else = Supposé : rien d'autre.
change-supposed = Supposé : { $parts }.
change-counts-then = Compte alors
change-no-longer-counts = Ne compte plus
change-how-long-instead-of = Durée : « { $then } » au lieu de « { $now } »
change-the-catalogue-has-nothing-on-whether = Le catalogue n'indique pas si les contenus entraînent des modèles.
change-training-instead-of = Entraînement : « { $then } » au lieu de « { $now } »
change-a-no-would-leave-out-too = Un refus ne couvrirait pas non plus : { $more }.
change-no-source-says-there-that-a = Aucune source n'y dit qu'un refus ne couvre pas : { $fewer }.
change-date-to-decide-instead-of = Échéance de décision : { $dates_then } au lieu de { $dates_now }.
