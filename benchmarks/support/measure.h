#ifndef ODIL_BENCHMARKS_SUPPORT_MEASURE_H
#define ODIL_BENCHMARKS_SUPPORT_MEASURE_H

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>

#include <sys/resource.h>

namespace benchmarks
{

/// What this process has taken until now.
struct Usage
{
    double wall = 0;
    double user = 0;
    double system = 0;

    static Usage get(int who = RUSAGE_SELF)
    {
        rusage usage{};
        ::getrusage(who, &usage);
        auto const now = std::chrono::steady_clock::now().time_since_epoch();
        return {
            std::chrono::duration<double>(now).count(),
            get_seconds(usage.ru_utime),
            get_seconds(usage.ru_stime)};
    }

private:
    static double get_seconds(timeval const & time)
    {
        return static_cast<double>(time.tv_sec)
               + 1e-6 * static_cast<double>(time.tv_usec);
    }
};

/// Memory of this process in kB: "VmRSS:" now, "VmHWM:" at most.
inline long get_memory(std::string const & field)
{
    std::ifstream status("/proc/self/status");
    for(std::string line; std::getline(status, line);)
    {
        if(line.compare(0, field.size(), field) == 0)
        {
            return std::stol(line.substr(field.size()));
        }
    }
    return 0;
}

/// Line which benchmarks/run reads.
inline void
print_usage(Usage const & begin, Usage const & end, long peak, long idle)
{
    std::printf(
        "%.6f %.6f %.6f %ld %ld\n",
        end.wall - begin.wall,
        end.user - begin.user,
        end.system - begin.system,
        peak,
        idle);
}

/// The one piece of work of a program, from construction to stop().
class Measurement
{
public:
    Measurement()
    {
        std::ofstream("/proc/self/clear_refs") << 5; // VmHWM begins again
        idle_ = get_memory("VmRSS:");
        begin_ = Usage::get();
    }

    /// The work is done: what comes later is not measured.
    void stop()
    {
        if(!is_stopped_)
        {
            end_ = Usage::get();
            peak_ = get_memory("VmHWM:");
            is_stopped_ = true;
        }
    }

    /// Stop, print the line which benchmarks/run reads.
    /**
     * @param result,expected of the work; a difference is an error, unless
     *     it is below the tolerance
     * @return exit status of the program
     */
    int finish(
        std::uint64_t result,
        std::uint64_t expected,
        std::uint64_t tolerance = 0)
    {
        stop();
        print_usage(begin_, end_, peak_, idle_);
        auto const difference =
            result > expected ? result - expected : expected - result;
        if(difference > tolerance)
        {
            std::fprintf(
                stderr,
                "The result is %llu instead of %llu\n",
                static_cast<unsigned long long>(result),
                static_cast<unsigned long long>(expected));
            return 1;
        }
        return 0;
    }

private:
    long idle_ = 0;
    long peak_ = 0;
    bool is_stopped_ = false;
    Usage begin_;
    Usage end_;
};

}

#endif // ODIL_BENCHMARKS_SUPPORT_MEASURE_H
