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
EnglishText english_related_phrases(void);
EnglishText english_word_frequencies(void);
EnglishText english_word_list(void);

#endif
