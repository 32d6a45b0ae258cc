#include "CKnowledge.h"

// `#embed` is of C23; the compiler takes it in any C, and would say so.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define TEXT(name) \
  KnowledgeText knowledge_##name(void) { return (KnowledgeText){name, sizeof name}; }

static const uint8_t guide[] = {
#embed "../../Knowledge/micro-needling.md"
};
TEXT(guide)

static const uint8_t everyday[] = {
#embed "../../Knowledge/everyday.synonyms"
};
TEXT(everyday)

static const uint8_t skin_care[] = {
#embed "../../Knowledge/skin-care.synonyms"
};
TEXT(skin_care)

static const uint8_t kinds[] = {
#embed "../../Knowledge/kinds.synonyms"
};
TEXT(kinds)

static const uint8_t weights[] = {
#embed "../../Knowledge/weights.txt"
};
TEXT(weights)
