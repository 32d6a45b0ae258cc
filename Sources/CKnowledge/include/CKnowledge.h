#ifndef CKNOWLEDGE_H
#define CKNOWLEDGE_H

#include <stddef.h>
#include <stdint.h>

/// Bytes that are part of the program.
typedef struct {
  const uint8_t *bytes;
  size_t count;
} KnowledgeText;

/// The bundled guide and the thesaurus files of `Knowledge`.
KnowledgeText knowledge_guide(void);
KnowledgeText knowledge_everyday(void);
KnowledgeText knowledge_skin_care(void);
KnowledgeText knowledge_kinds(void);
/// What the evidence for a passage weighs.
KnowledgeText knowledge_weights(void);

#endif
