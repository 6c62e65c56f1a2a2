#ifndef ODIL_EXPORT_H
#define ODIL_EXPORT_H

/// Marks what the shared library offers; everything else is hidden.
#if defined(_WIN32) && defined(ODIL_SHARED)
#if defined(ODIL_BUILDING)
#define ODIL_API __declspec(dllexport)
#else
#define ODIL_API __declspec(dllimport)
#endif
#elif defined(_WIN32)
#define ODIL_API
#else
#define ODIL_API __attribute__((visibility("default")))
#endif

#endif // ODIL_EXPORT_H
