"""Label lists in output order; the enums of the reader have the same order."""
import re

TAGS = "PERSON TITLE NORP GPE LOC ORG FAC LAW EVENT PRODUCT MONEY DATE".split()
TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
MODES = [
    f"{group.split(':')[0]}.{mode}"
    for group in (
        "CONSULT:visit third-party multilateral phone|RETREAT:withdraw release disarm ceasefire access resign|REQUEST:assist change yield meet|"
        "REJECT:assist change yield meet|ACCUSE:disapprove investigate allege|THREATEN:restrict arrest relations expel territory violence|"
        "PROTEST:demo riot strike hunger boycott obstruct vandalize|SANCTION:convict expel withdraw discontinue|MOBILIZE:troops weapons police militia|"
        "COERCE:seize restrict censor curfew martial-law arrest deport withhold misinformation cyber|ASSAULT:abduct beat torture sexual targeted destroy "
        "primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional"
    ).split("|")
    for mode in group.split(":")[1].split()
]
STATUS = "actual planned possible negated hypothetical".split()
CERTAINTY = "certain probable possible unsure denied wish".split()
ROLES = "actor recipient place time topic".split()
PREDICATES = (
    "member_of candidate_for party_to guarantor_of mediator_in ally_of rival_of in_conflict_with no_ties_with sanctioned_by trades_with "
    "military_ties_with supports opposes located_in neighbor_of connects leads works_for family_of controls"
).split()
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
LINKS = "COREFERENCE ACTOR RECIPIENT SPEAKER".split()
SRL = "ARG0 ARG1 ARG2 ARG3 ARGM-TMP ARGM-LOC ARGM-ADV ARGM-MOD".split()


def stem(word):
    """The stem by which the score compares topic labels."""
    return re.sub(r"(ies|es|s|ing|ed|ization|isation|ation)$", "", word) if len(word) > 4 else word


def shape(word):
    """The case of a word as one of eight classes (0 is kept for padding)."""
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 5
    if not letters:
        return 6
    if len(letters) == 1 and letters[0].isupper():
        return 7
    if all(c.isupper() for c in letters):
        return 3
    if letters[0].isupper():
        return 2
    return 4 if any(c.isupper() for c in letters) else 1
