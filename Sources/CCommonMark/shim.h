#ifndef ASKGUIDE_COMMONMARK_SHIM_H
#define ASKGUIDE_COMMONMARK_SHIM_H
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#endif
