#include "CEnglish.h"

// Eight sums at once, so that the compiler may use wide registers without changing the order of any sum.
enum { width = 8 };

void english_add(float *sums, const float *numbers, float factor, long count) {
  for (long at = 0; at < count; at++) sums[at] += numbers[at] * factor;
}

float english_product(const float *some, const float *others, long count) {
  float sums[width] = {0};
  for (long at = 0; at + width <= count; at += width)
    for (int part = 0; part < width; part++) sums[part] += some[at + part] * others[at + part];
  float sum = 0;
  for (int part = 0; part < width; part++) sum += sums[part];
  return sum;
}
