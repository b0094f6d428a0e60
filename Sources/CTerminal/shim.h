#include <sys/ioctl.h>

/// The columns of the terminal behind a descriptor, or 0 if there is none.
///
/// ioctl(2) takes variadic arguments, which Swift cannot call.
static inline int nikat_terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
