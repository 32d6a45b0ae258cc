#ifndef ASKGUIDE_READLINE_SHIM_H
#define ASKGUIDE_READLINE_SHIM_H
#include <langinfo.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#include <readline/readline.h>
#include <readline/history.h>

/* In the C library, but declared only to those who ask for X/Open. */
extern int wcwidth(wchar_t character);

/* GNU readline keeps its settings in global variables, which Swift 6 does not let one touch.
   These functions touch them instead. */

/* An interrupt is noted, never obeyed, once a line editor is there. */
static inline volatile sig_atomic_t *askguide_interrupt_note(void) {
  static volatile sig_atomic_t note = 0;
  return &note;
}
static void askguide_note_interrupt(int signal) {
  (void)signal;
  *askguide_interrupt_note() = 1;
}
static inline void askguide_catch_interrupts(void) {
  struct sigaction action;
  action.sa_handler = askguide_note_interrupt;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}
static inline int askguide_was_interrupted(void) { return *askguide_interrupt_note(); }
static inline void askguide_forget_interrupt(void) { *askguide_interrupt_note() = 0; }

/* Whether readline has set the terminal up (again) since somebody asked. */
static inline int *askguide_rl_set_up(void) {
  static int note = 0;
  return &note;
}
static inline int askguide_rl_take_set_up(void) {
  int was = *askguide_rl_set_up();
  *askguide_rl_set_up() = 0;
  return was;
}

/* Ctrl-C as a key: leaves the line as it is on the screen and ends it. */
static int askguide_rl_cancel(int count, int key) {
  (void)count;
  (void)key;
  rl_point = rl_end;
  (*rl_redisplay_function)();
  rl_echo_signal_char(SIGINT);
  rl_crlf();
  rl_done = 1;
  RL_SETSTATE(RL_STATE_DONE);
  askguide_note_interrupt(SIGINT);
  return 0;
}

/* Sets the terminal up as readline does, but has Ctrl-C, or what the person uses in its place, read
   like any other key. As a signal it would overtake keys that were typed before it, and empty the
   terminal's queue under a readline that is about to read. */
static void askguide_rl_set_up_terminal(int meta) {
  struct termios settings;
  Keymap maps[] = {emacs_standard_keymap, emacs_meta_keymap, emacs_ctlx_keymap,
                   vi_insertion_keymap, vi_movement_keymap};
  int i, descriptor = fileno(rl_instream);
  rl_prep_terminal(meta);
  *askguide_rl_set_up() = 1;
  if (tcgetattr(descriptor, &settings) != 0) return;
  if (settings.c_cc[VINTR] == _POSIX_VDISABLE) return;
  for (i = 0; i < (int)(sizeof maps / sizeof *maps); i++)
    rl_bind_key_in_map(settings.c_cc[VINTR], askguide_rl_cancel, maps[i]);
  settings.c_cc[VINTR] = _POSIX_VDISABLE;
  tcsetattr(descriptor, TCSADRAIN, &settings);
}

/* Reads a byte as readline does. Control characters of two bytes become spaces that do not break:
   readline would show them as they are, and terminals may take them for escape sequences. */
static int askguide_rl_getc(FILE *stream) {
  static int before = 0;
  int byte = rl_getc(stream);
  if (before == 0xC2 && byte >= 0x80 && byte < 0xA0 && strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
    byte = 0xA0;
  before = byte;
  return byte;
}

/* What must be set before readline starts. `name` and `out` have to live as long as the process.
   Handlers stay in place between keys, so that a signal that comes while nothing is typed is
   noticed; they only note the signal, and `rl_check_signals` acts on it. */
static inline void askguide_rl_configure(const char *name, FILE *out) {
  rl_readline_name = name;
  rl_instream = stdin;
  rl_outstream = out;
  rl_catch_signals = 1;
  rl_catch_sigwinch = 1;
  rl_persistent_signal_handlers = 1;
  rl_change_environment = 0;
  rl_getc_function = askguide_rl_getc;
  rl_prep_term_function = askguide_rl_set_up_terminal;
}

/* Has the whole line before the cursor completed, in the order given and never as a file's name:
   readline's own words would not let a candidate begin anywhere. The line is replaced up to the
   cursor, so matches have to begin with what stays. */
static inline void askguide_rl_configure_completion(
    rl_completion_func_t *complete, rl_compdisp_func_t *show) {
  rl_attempted_completion_function = complete;
  rl_completion_display_matches_hook = show;
  rl_completer_word_break_characters = (char *)"";
  rl_completer_quote_characters = "";
  rl_sort_completion_matches = 0;
}

static inline FILE *askguide_stdout(void) { return stdout; }
static inline FILE *askguide_stderr(void) { return stderr; }

/* Keeps readline from offering the names of files where there is nothing else to offer. */
static inline void askguide_rl_end_completion(void) { rl_attempted_completion_over = 1; }

/* Whether the key that was pressed puts all matches into the line (`insert-completions`). */
static inline int askguide_rl_inserts_all_matches(void) { return rl_completion_type == '*'; }
/* Keeps readline from adding a space to a single match; it forgets this before every completion. */
static inline void askguide_rl_append_nothing(void) { rl_completion_suppress_append = 1; }

/* Writes lines below the one that is being edited. */
static inline void askguide_rl_print(const char *lines) {
  rl_crlf();
  fputs(lines, rl_outstream);
}

static inline const char *askguide_rl_line(void) { return rl_line_buffer; }
static inline int askguide_rl_cursor(void) { return rl_point; }
static inline const char *askguide_rl_version(void) { return rl_library_version; }

/* Whether keys are waiting inside readline, so that waiting for the descriptor would be wrong. */
static inline int askguide_rl_has_keys(void) {
  return rl_pending_input != 0 || RL_ISSTATE(RL_STATE_MACROINPUT) || RL_ISSTATE(RL_STATE_INPUTPENDING);
}

/* Whether readline itself goes to a new line at the end of the input (8.1 and later do, when they
   switch bracketed paste off). */
static inline int askguide_rl_ends_line_at_eof(void) {
  const char *paste = rl_variable_value("enable-bracketed-paste");
  return rl_readline_version >= 0x0801 && paste && paste[0] == 'o' && paste[1] == 'n';
}

/* Puts the cursor behind the text, so that what comes next does not overwrite it. */
static inline void askguide_rl_to_end(void) {
  rl_point = rl_end;
  (*rl_redisplay_function)();
}

static inline void askguide_rl_new_line(void) {
  rl_crlf();
  fflush(rl_outstream);
}

/* Waits until there is a key to read or a signal to act on; nonzero when it is a key. The signals
   are held back between the question whether one has come and the wait, so that none is lost. */
static inline int askguide_rl_wait(void) {
  static const int signals[] = {
      SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGTSTP, SIGWINCH};
  sigset_t held, before;
  fd_set input;
  int i, ready = 0, descriptor = fileno(rl_instream);
  if (askguide_rl_has_keys()) return 1;
  sigemptyset(&held);
  for (i = 0; i < (int)(sizeof signals / sizeof *signals); i++) sigaddset(&held, signals[i]);
  sigprocmask(SIG_BLOCK, &held, &before);
  if (!rl_pending_signal() && !askguide_was_interrupted()) {
    FD_ZERO(&input);
    FD_SET(descriptor, &input);
    ready = pselect(descriptor + 1, &input, NULL, NULL, NULL, &before) > 0;
  }
  sigprocmask(SIG_SETMASK, &before, NULL);
  return ready;
}
#endif
