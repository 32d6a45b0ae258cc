#ifndef CENGLISH_H
#define CENGLISH_H

#include <stddef.h>
#include <stdint.h>

/// Bytes that are part of the program.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} EnglishText;

/// The files of `Knowledge/English`.
EnglishText english_related_words(void);
EnglishText english_opposites(void);
EnglishText english_stand_ins(void);
EnglishText english_word_frequencies(void);
EnglishText english_verdict_signs(void);
EnglishText english_word_vectors(void);
EnglishText english_subject_vectors(void);
EnglishText english_classes(void);
EnglishText english_contractions(void);
EnglishText english_misspellings(void);
EnglishText english_shorthand(void);
EnglishText english_spelling_variants(void);
EnglishText english_spelling_letters(void);
EnglishText english_spelling_stems(void);
EnglishText english_unrelated_forms(void);
EnglishText english_irregulars(void);
EnglishText english_stems(void);
EnglishText english_talk(void);
EnglishText english_alarms(void);
EnglishText english_polarity(void);
EnglishText english_reading(void);
EnglishText english_page_parts(void);
EnglishText english_list_parts(void);
EnglishText english_choices(void);
EnglishText english_numerals(void);

/// Adds numbers times a factor to others.
///
/// In C, which also an unoptimized build makes fast code of.
void english_add(float *sums, const float *numbers, float factor, long count);
/// The sum of the products of numbers with others, a multiple of eight of them.
float english_product(const float *some, const float *others, long count);

#endif
