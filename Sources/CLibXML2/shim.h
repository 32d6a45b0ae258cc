#ifndef ASKGUIDE_LIBXML2_SHIM_H
#define ASKGUIDE_LIBXML2_SHIM_H
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#endif
