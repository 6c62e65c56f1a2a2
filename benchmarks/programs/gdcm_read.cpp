// gdcm_read FOLDER CONTENT [keep]: as ours_read.

#include <memory>
#include <utility>
#include <vector>

#include <gdcmReader.h>
#include <gdcmSequenceOfItems.h>

#include "files.h"
#include "measure.h"

namespace
{

// The same as count() of our data sets.
std::uint64_t count(gdcm::DataSet const & data_set)
{
    std::uint64_t result = data_set.Size();
    for(auto const & element : data_set.GetDES())
    {
        if(element.GetVR() == gdcm::VR::SQ)
        {
            auto const sequence = element.GetValueAsSQ();
            for(std::size_t i = 1; i <= sequence->GetNumberOfItems(); ++i)
            {
                result += count(sequence->GetItem(i).GetNestedDataSet());
            }
        }
        else if(element.GetTag() == gdcm::Tag(0x7fe0, 0x0010))
        {
            result += element.GetByteValue()->GetLength();
        }
    }
    return result;
}

}

int main(int argc, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);
    std::vector<std::unique_ptr<gdcm::Reader>> kept;
    kept.reserve(files.size());

    benchmarks::Measurement measurement;
    std::uint64_t content = 0;
    for(auto const & file : files)
    {
        auto reader = std::make_unique<gdcm::Reader>();
        reader->SetFileName(file.c_str());
        if(!reader->Read())
        {
            return 1;
        }
        content += count(reader->GetFile().GetDataSet());
        if(argc > 3)
        {
            kept.push_back(std::move(reader));
        }
    }
    return measurement.finish(content, std::stoull(argv[2]));
}
