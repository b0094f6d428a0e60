#include "geodata.h"
