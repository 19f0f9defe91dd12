using Pets;

namespace Wrong
{
    public static class Usage
    {
        public static PetsClient Create(System.Net.Http.HttpClient client) { return new PetsClient(client); }
    }
}
