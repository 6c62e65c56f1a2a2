#ifndef ODIL_SRC_CORE_FILESOURCE_H
#define ODIL_SRC_CORE_FILESOURCE_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <streambuf>

namespace odil::detail
{

// The bytes of a file, in as few calls of the system as possible: a small file
// is read at once, large parts go to their place, to seek costs nothing. Errors
// of the file are Exceptions, which do not name it.
class FileSource final : public std::streambuf
{
public:
    explicit FileSource(std::filesystem::path const & path);
    FileSource(FileSource const &) = delete;
    FileSource & operator=(FileSource const &) = delete;
    ~FileSource() override;

    // Bytes which follow, as many as there were when it was opened.
    std::uint64_t get_remaining() const noexcept;

protected:
    int_type underflow() override;
    int_type pbackfail(int_type byte) override;
    std::streamsize xsgetn(char * destination, std::streamsize size) override;
    pos_type seekoff(
        off_type offset,
        std::ios_base::seekdir direction,
        std::ios_base::openmode which) override;
    pos_type seekpos(pos_type position, std::ios_base::openmode which) override;

private:
    int descriptor_;
    std::uint64_t size_ = 0;
    std::uint64_t end_ = 0; // where the buffer ends in the file
    std::array<char, 0x4000> buffer_; // not initialised

    std::uint64_t get_position() const noexcept;
    std::size_t read(char * destination, std::size_t size);
};

}

#endif // ODIL_SRC_CORE_FILESOURCE_H
