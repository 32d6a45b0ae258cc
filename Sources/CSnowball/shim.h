#ifndef ASKGUIDE_SNOWBALL_SHIM_H
#define ASKGUIDE_SNOWBALL_SHIM_H
#include <libstemmer.h>
#endif
