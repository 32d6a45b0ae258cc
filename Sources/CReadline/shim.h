#ifndef ASKGUIDE_READLINE_SHIM_H
#define ASKGUIDE_READLINE_SHIM_H
#include <asm/ioctls.h>
#include <langinfo.h>
#include <poll.h>
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

/* A window of a new size is noted, too, because readline by itself would take any width. */
static inline volatile sig_atomic_t *askguide_resize_note(void) {
  static volatile sig_atomic_t note = 0;
  return &note;
}
static void askguide_note_resize(int signal) {
  (void)signal;
  *askguide_resize_note() = 1;
}
static inline void askguide_catch_resizes(void) {
  struct sigaction action;
  action.sa_handler = askguide_note_resize;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGWINCH, &action, NULL);
}

/* With fewer columns readline divides by zero, or looks for ends of lines that never come. */
enum { askguide_least_columns = 8 };

/* As in <sys/ioctl.h>, which must not be read here: Swift takes what stands in it for this module's
   where this module comes before the C library's. */
extern int ioctl(int descriptor, unsigned long request, ...);
struct askguide_window {
  unsigned short rows, columns, width, height;
};

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

/* The signals that were blocked before any were held. */
static inline sigset_t *askguide_rl_open_signals(void) {
  static sigset_t open;
  return &open;
}

/* Holds the signals that are acted on between keys only, never inside readline. */
static inline void askguide_rl_hold_signals(void) {
  static const int signals[] = {
      SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGTSTP, SIGWINCH};
  sigset_t held;
  int i;
  sigemptyset(&held);
  for (i = 0; i < (int)(sizeof signals / sizeof *signals); i++) sigaddset(&held, signals[i]);
  sigprocmask(SIG_BLOCK, &held, askguide_rl_open_signals());
}
static inline void askguide_rl_let_signals_in(void) {
  sigprocmask(SIG_SETMASK, askguide_rl_open_signals(), NULL);
}

/* Waits, with signals held, until there is a byte, or one of them comes; nonzero for a byte. */
static inline int askguide_rl_wait_for_byte(int descriptor) {
  fd_set input;
  if (rl_pending_signal() || askguide_was_interrupted() || *askguide_resize_note()) return 0;
  FD_ZERO(&input);
  FD_SET(descriptor, &input);
  return pselect(descriptor + 1, &input, NULL, NULL, NULL, askguide_rl_open_signals()) > 0;
}

static inline int askguide_has_byte(int descriptor) {
  struct pollfd entry = {descriptor, POLLIN, 0};
  return poll(&entry, 1, 0) > 0;
}

/* Where the reading of bytes is: whether the line is to be given up, how much of the mark that opens
   or ends a paste has come, what is left of the end of one that Ctrl-C made up, and a byte that was
   looked at before its time. */
struct askguide_input {
  int is_given_up, is_paste, mark, before;
  const char *made_up;
  int peeked;
};
static inline struct askguide_input *askguide_rl_input(void) {
  static struct askguide_input input = {0, 0, 0, 0, "", -1};
  return &input;
}

/* Counts a byte of the marks around a paste. */
static inline void askguide_rl_follow_paste(struct askguide_input *input, int byte) {
  const char *mark = input->is_paste ? "\033[201~" : "\033[200~";
  input->mark = byte == mark[input->mark] ? input->mark + 1 : byte == mark[0];
  if (input->mark < 6) return;
  input->is_paste = !input->is_paste;
  input->mark = 0;
}

/* Reads a byte of a paste, which readline takes as a whole: without this, one whose end never comes
   could be left by nothing. A Ctrl-C with nothing behind it, or two of them, or the signal, end it.
   Negative where that is so. */
static inline int askguide_rl_getc_of_paste(FILE *stream, struct askguide_input *input) {
  int descriptor = fileno(stream), byte, was_interrupt = input->before == 3;
  while (!askguide_rl_wait_for_byte(descriptor) && !askguide_was_interrupted()) {
    *askguide_resize_note() = 0;
    if (!rl_pending_signal()) continue;
    askguide_rl_let_signals_in();
    rl_check_signals();
    askguide_rl_hold_signals();
  }
  if (askguide_was_interrupted()) return -1;
  byte = rl_getc(stream);
  if (byte == 3 && (was_interrupt || !askguide_has_byte(descriptor))) {
    askguide_note_interrupt(SIGINT);
    return -1;
  }
  return byte;
}

/* Reads a byte as readline does. Control characters of two bytes become spaces that do not break:
   readline would show them as they are, and terminals may take them for escape sequences. */
static int askguide_rl_getc(FILE *stream) {
  struct askguide_input *input = askguide_rl_input();
  int byte;
  if (*input->made_up) return *input->made_up++;
  if (input->is_given_up) return READERR;
  if (input->peeked >= 0) {
    byte = input->peeked;
    input->peeked = -1;
    return byte;
  }
  byte = input->is_paste ? askguide_rl_getc_of_paste(stream, input) : rl_getc(stream);
  if (byte < 0) {
    int is_cut = input->is_paste && askguide_was_interrupted();
    input->is_paste = input->mark = input->before = 0;
    if (!is_cut) return byte;
    input->made_up = "\033[201~" + 1;
    return '\033';
  }
  if (input->before == 0xC2 && byte >= 0x80 && byte < 0xA0 &&
      strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
    byte = 0xA0;
  /* It would keep a search waiting for the rest of a letter for good. */
  if (byte == 0 && RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH)) byte = 'G' & 31;
  input->before = byte;
  askguide_rl_follow_paste(input, byte);
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
  rl_catch_sigwinch = 0;
  rl_persistent_signal_handlers = 1;
  rl_change_environment = 0;
  rl_getc_function = askguide_rl_getc;
  rl_prep_term_function = askguide_rl_set_up_terminal;
}

/* Takes keys away that make readline use what is not there when it is driven a key at a time: the
   search for a character, and keyboard macros, in which numbers before a key would have no bound
   either. After `rl_initialize`. */
static inline void askguide_rl_drop_keys(void) {
  rl_command_func_t *dropped[] = {rl_start_kbd_macro, rl_end_kbd_macro, rl_call_last_kbd_macro,
                                  rl_char_search, rl_backward_char_search};
  Keymap maps[] = {emacs_standard_keymap, emacs_meta_keymap, emacs_ctlx_keymap};
  int i, j;
  for (i = 0; i < (int)(sizeof maps / sizeof *maps); i++)
    for (j = 0; j < (int)(sizeof dropped / sizeof *dropped); j++)
      rl_unbind_function_in_map(dropped[j], maps[i]);
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
  return rl_pending_input != 0 || askguide_rl_input()->peeked >= 0 || RL_ISSTATE(RL_STATE_MACROINPUT) || RL_ISSTATE(RL_STATE_INPUTPENDING);
}

/* Whether readline itself goes to a new line at the end of the input (8.1 and later do, when they
   switch bracketed paste off). */
static inline int askguide_rl_ends_line_at_eof(void) {
  const char *paste = rl_variable_value("enable-bracketed-paste");
  return rl_readline_version >= 0x0801 && paste && paste[0] == 'o' && paste[1] == 'n';
}

static inline void askguide_rl_new_line(void) {
  rl_crlf();
  fflush(rl_outstream);
}

/* Leaves a search through history as Ctrl-G does: readline's own clean-up after a signal would lose
   track of the line that was there before, and use it later. */
static inline void askguide_rl_leave_search(void) {
  int i;
  for (i = 0; i < 4 && RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH); i++) {
    if (rl_pending_signal()) return;
    rl_execute_next('G' & 0x1F);
    rl_callback_read_char();
  }
}

/* Takes the window's size over; the line is drawn again if it is being edited. A window that has
   hardly any columns is taken to be as it was, or as most are. */
static inline void askguide_rl_take_size(int is_editing) {
  struct askguide_window size;
  int is_tiny = ioctl(fileno(rl_instream), TIOCGWINSZ, &size) == 0 && size.columns > 0 &&
                size.columns < askguide_least_columns;
  *askguide_resize_note() = 0;
  if (is_tiny) {
    if (!is_editing) rl_set_screen_size(size.rows > 0 ? size.rows : 24, 80);
  } else if (is_editing) {
    /* Drawn anew, the prompt of a search may keep readline looking for its end. */
    askguide_rl_leave_search();
    rl_resize_terminal();
  } else {
    rl_reset_screen_size();
  }
}

/* Ends a search before a key that does: readline would read that key and what follows it inside
   the search's own reading, and lose its way where they mean nothing. */
static inline void askguide_rl_end_search(void) {
  static const char kept[] = {'G' & 31, 'H' & 31, 'J' & 31, 'R' & 31, 'S' & 31,
                              'W' & 31, 'Y' & 31, 127};
  struct askguide_input *input = askguide_rl_input();
  int byte, i;
  if (!RL_ISSTATE(RL_STATE_ISEARCH) || rl_variable_value("isearch-terminators")) return;
  byte = askguide_rl_getc(rl_instream);
  if (byte < 0) return;
  input->peeked = byte;
  if (byte >= ' ' && byte != 127) return;
  for (i = 0; i < (int)sizeof kept; i++)
    if (kept[i] == byte) return;
  rl_execute_next('J' & 31);
  rl_callback_read_char();
}

/* More than this of a numeric argument is a slip, and would keep readline busy for minutes. */
enum { askguide_most_repeats = 999 };

/* Waits for a key or a signal and acts on it. Signals are held back but for the wait, so that none
   is lost before it and none comes in the middle of a key. An interrupt goes past readline, which
   would drop a search at once and with it what it had kept of the line. */
static inline void askguide_rl_step(void) {
  askguide_rl_hold_signals();
  askguide_catch_interrupts();
  if (askguide_rl_has_keys()) {
    rl_callback_read_char();
  } else if (askguide_rl_wait_for_byte(fileno(rl_instream))) {
    askguide_rl_end_search();
    rl_callback_read_char();
  } else if (rl_pending_signal()) {
    askguide_rl_let_signals_in();
    rl_check_signals();
  } else if (*askguide_resize_note()) {
    askguide_rl_take_size(1);
  }
  if (rl_numeric_arg > askguide_most_repeats) rl_numeric_arg = askguide_most_repeats;
  askguide_rl_let_signals_in();
}

/* Gives the line up by the way on which readline ends every line, so that nothing is left of it. */
static inline void askguide_rl_give_up(void) {
  struct askguide_input *input = askguide_rl_input();
  askguide_rl_hold_signals();
  askguide_rl_leave_search();
  rl_callback_sigcleanup();
  rl_clear_pending_input();
  input->is_given_up = 1;
  rl_callback_read_char();
  input->is_given_up = 0;
  askguide_rl_let_signals_in();
}
#endif
