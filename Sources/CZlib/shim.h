#ifndef ASKGUIDE_ZLIB_SHIM_H
#define ASKGUIDE_ZLIB_SHIM_H
#include <zlib.h>
#endif
