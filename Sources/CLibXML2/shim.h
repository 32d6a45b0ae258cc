#ifndef ASKGUIDE_LIBXML2_SHIM_H
#define ASKGUIDE_LIBXML2_SHIM_H
#include <libxml/xmlversion.h>
// Fields of ICU's types that nothing here looks at. With them, ICU's headers would be part of this
// module, and declare again, in another version, what Foundation's module of them declares: programs
// that import both this package and Foundation would not compile.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#endif
