// Run a program which does not measure itself; print what it took, from its
// start to its end. What it takes to print its version is its memory before.
//
//     run_command PROGRAM ARGUMENT...

#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "measure.h"

namespace
{

// Return the exit status.
int run(char * const * arguments, rusage & usage)
{
    auto const child = ::fork();
    if(child == 0)
    {
        ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
        ::execvp(arguments[0], arguments);
        ::_exit(127);
    }
    int status = 0;
    ::wait4(child, &status, 0, &usage);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

}

int main(int argc, char ** argv)
{
    if(argc < 2)
    {
        return 2;
    }
    char version[] = "--version";
    char * const idle_arguments[] = {argv[1], version, nullptr};
    rusage idle{};
    run(idle_arguments, idle);
    auto const begin = benchmarks::Usage::get(RUSAGE_CHILDREN);
    rusage usage{};
    auto const status = run(argv + 1, usage);
    benchmarks::print_usage(
        begin,
        benchmarks::Usage::get(RUSAGE_CHILDREN),
        usage.ru_maxrss,
        idle.ru_maxrss);
    return status;
}
