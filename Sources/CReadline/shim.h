#ifndef ASKGUIDE_READLINE_SHIM_H
#define ASKGUIDE_READLINE_SHIM_H
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
#endif
