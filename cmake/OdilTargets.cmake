# The library: layers add their sources to odil_objects, which is compiled once.
# The library is made of it, and so are the unit tests, which may see what the
# library hides.
find_package(Boost 1.74 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc)
find_package(jsoncpp REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)

# Other systems compile both kinds of library alike.
set(odil_shared
    $<$<AND:$<PLATFORM_ID:Windows>,$<BOOL:${BUILD_SHARED_LIBS}>>:ODIL_SHARED>)

add_library(odil_objects OBJECT)
target_compile_features(odil_objects PUBLIC cxx_std_17)
target_include_directories(
    odil_objects
    PUBLIC ${PROJECT_SOURCE_DIR}/include PRIVATE ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(odil_objects PRIVATE ODIL_BUILDING ${odil_shared})
target_link_libraries(
    odil_objects
    PUBLIC Boost::headers Threads::Threads jsoncpp_lib
    PRIVATE ICU::uc ZLIB::ZLIB $<BUILD_INTERFACE:odil_warnings>)

# Where it is off it is seen that each file includes what it needs.
if("library" IN_LIST ODIL_PRECOMPILE)
    odil_precompile(
        odil_objects
        <boost/asio/ip/tcp.hpp> <chrono> <functional> <map> <sstream> <variant>)
endif()

# The library counts which branches an input takes, and is fast enough for many
# of them; the targets of tests/fuzz add the engine.
if(ODIL_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "ODIL_FUZZ needs Clang (libFuzzer)")
    endif()
    target_compile_options(odil_objects PRIVATE -O1 -fsanitize=fuzzer-no-link)
    add_link_options(-fsanitize=fuzzer-no-link)
endif()

foreach(layer
    registry core codec convert pdu dul message association services)
    add_subdirectory(src/${layer})
endforeach()

add_library(libodil $<TARGET_OBJECTS:odil_objects>)
add_library(Odil::libodil ALIAS libodil)
target_compile_features(libodil PUBLIC cxx_std_17)
target_compile_definitions(libodil PUBLIC ${odil_shared})
target_include_directories(
    libodil PUBLIC
        $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_link_libraries(
    libodil
    PUBLIC Boost::headers Threads::Threads jsoncpp_lib
    PRIVATE ICU::uc ZLIB::ZLIB)
set_target_properties(
    libodil PROPERTIES
    OUTPUT_NAME odil
    VERSION ${PROJECT_VERSION}
    SOVERSION ${PROJECT_VERSION_MAJOR})
