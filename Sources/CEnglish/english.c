#include "CEnglish.h"

// `#embed` is of C23; the compiler takes it in any C, and would say so.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define TEXT(name) \
  EnglishText english_##name(void) { return (EnglishText){name, sizeof name}; }

static const uint8_t related_words[] = {
#embed "../../Knowledge/English/related-words.txt"
};
TEXT(related_words)

static const uint8_t opposites[] = {
#embed "../../Knowledge/English/opposites.txt"
};
TEXT(opposites)

static const uint8_t stand_ins[] = {
#embed "../../Knowledge/English/stand-ins.txt"
};
TEXT(stand_ins)

static const uint8_t word_frequencies[] = {
#embed "../../Knowledge/English/word-frequencies.txt"
};
TEXT(word_frequencies)

static const uint8_t verdict_signs[] = {
#embed "../../Knowledge/English/verdict-signs.txt"
};
TEXT(verdict_signs)

static const uint8_t word_vectors[] = {
#embed "../../Knowledge/English/word-vectors.txt"
};
TEXT(word_vectors)

static const uint8_t subject_vectors[] = {
#embed "../../Knowledge/English/subject-vectors.txt"
};
TEXT(subject_vectors)

static const uint8_t classes[] = {
#embed "../../Knowledge/English/classes.txt"
};
TEXT(classes)

static const uint8_t contractions[] = {
#embed "../../Knowledge/English/contractions.txt"
};
TEXT(contractions)

static const uint8_t misspellings[] = {
#embed "../../Knowledge/English/misspellings.txt"
};
TEXT(misspellings)

static const uint8_t shorthand[] = {
#embed "../../Knowledge/English/shorthand.txt"
};
TEXT(shorthand)

static const uint8_t spelling_variants[] = {
#embed "../../Knowledge/English/spelling-variants.txt"
};
TEXT(spelling_variants)

static const uint8_t spelling_letters[] = {
#embed "../../Knowledge/English/spelling-letters.txt"
};
TEXT(spelling_letters)

static const uint8_t spelling_stems[] = {
#embed "../../Knowledge/English/spelling-stems.txt"
};
TEXT(spelling_stems)

static const uint8_t unrelated_forms[] = {
#embed "../../Knowledge/English/unrelated-forms.txt"
};
TEXT(unrelated_forms)

static const uint8_t irregulars[] = {
#embed "../../Knowledge/English/irregulars.txt"
};
TEXT(irregulars)

static const uint8_t stems[] = {
#embed "../../Knowledge/English/stems.txt"
};
TEXT(stems)

static const uint8_t talk[] = {
#embed "../../Knowledge/English/talk.txt"
};
TEXT(talk)

static const uint8_t alarms[] = {
#embed "../../Knowledge/English/alarms.txt"
};
TEXT(alarms)

static const uint8_t polarity[] = {
#embed "../../Knowledge/English/polarity.txt"
};
TEXT(polarity)

static const uint8_t reading[] = {
#embed "../../Knowledge/English/reading.txt"
};
TEXT(reading)

static const uint8_t page_parts[] = {
#embed "../../Knowledge/English/page-parts.txt"
};
TEXT(page_parts)

static const uint8_t list_parts[] = {
#embed "../../Knowledge/English/list-parts.txt"
};
TEXT(list_parts)

static const uint8_t choices[] = {
#embed "../../Knowledge/English/choices.txt"
};
TEXT(choices)

static const uint8_t numerals[] = {
#embed "../../Knowledge/English/numerals.txt"
};
TEXT(numerals)
