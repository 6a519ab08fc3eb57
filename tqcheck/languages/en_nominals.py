"""English nouns of action and the verbs behind them; adjectives and their adverbs."""

from __future__ import annotations

ACTIONS = {
    line.split()[0]: line.split()[1]
    for line in """
    activation activate
    adoption adopt
    amendment amend
    appointment appoint
    arrest arrest
    assassination assassinate
    bombing bomb
    bombardment bombard
    burial bury
    cancellation cancel
    cleaning clean
    closure close
    collection collect
    confiscation confiscate
    construction construct
    delivery deliver
    demolition demolish
    deportation deport
    destruction destroy
    detention detain
    development develop
    dismantling dismantle
    disinfection disinfect
    displacement displace
    distribution distribute
    elimination eliminate
    establishment establish
    evacuation evacuate
    expansion expand
    expulsion expel
    extension extend
    filming film
    formation form
    identification identify
    implementation implement
    imposition impose
    improvement improve
    installation install
    interrogation interrogate
    kidnapping kidnap
    liquidation kill
    maintenance maintain
    manufacture manufacture
    manufacturing manufacture
    modernization modernize
    opening open
    paving pave
    photographing photograph
    planting plant
    preparation prepare
    production produce
    protection protect
    publication publish
    purchase buy
    recording record
    recruitment recruit
    reduction reduce
    registration register
    rehabilitation rehabilitate
    release release
    removal remove
    renovation renovate
    repair repair
    replacement replace
    restoration restore
    sale sell
    seizure seize
    selection select
    shelling shell
    slaughter slaughter
    sterilization sterilize
    storage store
    storming storm
    suspension suspend
    targeting target
    transfer transfer
    transportation transport
    treatment treat
    vaccination vaccinate
    """.strip().splitlines()
}

CHANGES = {
    "increase": "increase",
    "rise": "rise",
    "growth": "grow",
    "decline": "decline",
    "decrease": "decrease",
    "drop": "drop",
    "fall": "fall",
    "improvement": "improve",
    "deterioration": "deteriorate",
    "development": "develop",
    "expansion": "expand",
    "acceleration": "accelerate",
    "slowdown": "slow",
    "recovery": "recover",
    "escalation": "escalate",
    "fluctuation": "fluctuate",
}

HARMS = {
    "arrest": "arrested",
    "assassination": "assassinated",
    "assault": "assaulted",
    "attack": "attacked",
    "attacks": "attacked",
    "beating": "beaten",
    "beatings": "beaten",
    "bombardment": "bombarded",
    "bombing": "bombed",
    "criticism": "criticized",
    "damage": "damaged",
    "destruction": "destroyed",
    "displacement": "displaced",
    "exploitation": "exploited",
    "extortion": "blackmailed",
    "blackmail": "blackmailed",
    "fraud": "defrauded",
    "harm": "harmed",
    "injury": "injured",
    "injuries": "injured",
    "kidnapping": "kidnapped",
    "robbery": "robbed",
    "shelling": "shelled",
    "theft": "robbed",
    "raid": "raided",
    "raids": "raided",
}

DEATHS = {
    "death": "kill",
    "deaths": "kill",
    "killing": "kill",
    "martyrdom": "kill",
    "injury": "injure",
    "injuries": "injure",
    "wounding": "wound",
    "displacement": "displace",
    "destruction": "destroy",
}

MANNERS = {
    word: f"{word}ly"
    for word in """brutal clear complete comprehensive continuous direct extensive fierce final full gradual immediate
    intensive large massive official partial periodic permanent quick random rapid regular repeated secret severe sharp
    slight sudden swift systematic thorough violent wide relative significant marked great strong""".split()
} | {
    "noticeable": "noticeably",
    "remarkable": "remarkably",
    "considerable": "considerably",
    "notable": "notably",
    "steady": "steadily",
    "heavy": "heavily",
    "dramatic": "dramatically",
    "big": "sharply",
    "large": "sharply",
    "huge": "hugely",
    "major": "sharply",
    "full": "fully",
    "public": "publicly",
    "temporary": "temporarily",
    "limited": "slightly",
    "tangible": "noticeably",
}
