// Run a program which does not measure itself; print what it took, from its
// start to its end.
//
//     run_command PROGRAM ARGUMENT...

#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "measure.h"

int main(int argc, char ** argv)
{
    if(argc < 2)
    {
        return 2;
    }
    auto begin = benchmarks::Usage::get();
    auto const child = ::fork();
    if(child == 0)
    {
        ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
        ::execvp(argv[1], argv + 1);
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    begin.user = begin.system = 0;
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    benchmarks::print_usage(
        begin, benchmarks::Usage::get(RUSAGE_CHILDREN), usage.ru_maxrss, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
