#include "odil/Path.h"

#include <algorithm>
#include <charconv>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>

#include "odil/Exception.h"
#include "registry/tables.h"

namespace odil
{

namespace
{

// Reads the text of a path to its end, or to what is wrong.
class Parser
{
public:
    explicit Parser(std::string_view text) : text_(text) {}

    // Append the steps; false if something else was expected.
    bool parse(std::vector<Path::Step> & steps)
    {
        auto is_good = true;
        while(is_good && (!is_at_end() || !steps.empty()))
        {
            Path::Step step;
            is_good = parse_tag(step.tag) && parse_item(step.item);
            steps.push_back(step);
            if(is_good && is_at_end())
            {
                break;
            }
            is_good = is_good && (step.item || fail("'['")) && take('.', "'.'");
        }
        return is_good;
    }

    std::string describe() const
    {
        return "path \"" + std::string(text_) + "\": " + expected_
               + " expected at position " + std::to_string(position_);
    }

private:
    std::string_view text_;
    std::size_t position_ = 0;
    char const * expected_ = "";

    bool is_at_end() const { return position_ == text_.size(); }

    bool is_next(char wanted) const
    {
        return !is_at_end() && text_[position_] == wanted;
    }

    bool fail(char const * expected)
    {
        expected_ = expected;
        return false;
    }

    bool take(char wanted, char const * expected)
    {
        if(!is_next(wanted))
        {
            return fail(expected);
        }
        ++position_;
        return true;
    }

    bool parse_item(std::optional<std::size_t> & item)
    {
        if(!is_next('['))
        {
            return true;
        }
        ++position_;
        auto const * const begin = text_.data() + position_;
        auto const * const end = text_.data() + text_.size();
        auto const result = std::from_chars(begin, end, item.emplace());
        if(result.ec != std::errc())
        {
            return fail("the position of an item");
        }
        position_ += static_cast<std::size_t>(result.ptr - begin);
        return take(']', "']'");
    }

    bool parse_tag(Tag & tag)
    {
        auto const end = text_.find_first_of(".[", position_);
        auto const name = text_.substr(position_, end - position_);
        if(auto const * const row = registry::find_keyword(name))
        {
            tag = row->tag;
        }
        else if(auto const pattern = parse_number(name))
        {
            tag = pattern->tag;
        }
        else
        {
            return fail("a keyword, 8 hexadecimal digits or (gggg,eeee)");
        }
        position_ += name.size();
        return true;
    }

    static std::optional<registry::TagPattern>
    parse_number(std::string_view name)
    {
        std::string digits(name.substr(0, 11));
        if(name.size() == 11 && name[0] == '(' && name[5] == ','
           && name[10] == ')')
        {
            digits = digits.substr(1, 4) + digits.substr(6, 4);
        }
        else if(name.size() != 8)
        {
            return {};
        }
        auto const pattern = registry::parse_tag(digits);
        return pattern && pattern->mask == 0xFFFFFFFF ? pattern : std::nullopt;
    }
};

std::vector<Path::Step> parse(std::string_view text)
{
    Parser parser(text);
    std::vector<Path::Step> steps;
    if(!parser.parse(steps))
    {
        throw Exception(parser.describe());
    }
    return steps;
}

std::string format(Tag tag)
{
    auto const * const row = registry::find_element(tag.as_word());
    if(row != nullptr && tag == row->tag
       && !registry::get_text(row->keyword).empty())
    {
        return std::string(registry::get_text(row->keyword));
    }
    return describe(tag).substr(0, 11); // (gggg,eeee)
}

}

Path::Path(Tag tag) : steps_{{tag, {}}} {}

Path::Path(std::string const & text) : steps_(parse(text)) {}

Path::Path(char const * text) : steps_(parse(text)) {}

std::optional<Path> Path::try_parse(std::string_view text)
{
    Path path;
    return Parser(text).parse(path.steps_) ? std::optional<Path>(path)
                                           : std::nullopt;
}

Path & Path::append(Tag tag)
{
    if(is_element())
    {
        throw Exception(
            "path \"" + to_text() + "\" designates no item: " + describe(tag)
            + " cannot be in it");
    }
    steps_.push_back({tag, {}});
    return *this;
}

Path & Path::append(Tag sequence, std::size_t item)
{
    append(sequence);
    steps_.back().item = item;
    return *this;
}

Path Path::get_parent() const
{
    auto parent = *this;
    if(!parent.steps_.empty())
    {
        parent.steps_.pop_back();
    }
    return parent;
}

std::string Path::to_text() const
{
    std::string text;
    for(auto const & step : steps_)
    {
        text += text.empty() ? "" : ".";
        text += format(step.tag);
        if(step.item)
        {
            text += '[' + std::to_string(*step.item) + ']';
        }
    }
    return text;
}

bool operator<(Path const & left, Path const & right)
{
    auto const is_less = [](Path::Step const & x, Path::Step const & y)
    { return std::tie(x.tag, x.item) < std::tie(y.tag, y.item); };
    return std::lexicographical_compare(
        left.steps_.begin(),
        left.steps_.end(),
        right.steps_.begin(),
        right.steps_.end(),
        is_less);
}

std::ostream & operator<<(std::ostream & stream, Path const & path)
{
    return stream << path.to_text();
}

}
