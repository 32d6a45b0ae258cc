#ifndef ASKGUIDE_MARKDOWN4C_SHIM_H
#define ASKGUIDE_MARKDOWN4C_SHIM_H
#include <md4c.h>
#endif
