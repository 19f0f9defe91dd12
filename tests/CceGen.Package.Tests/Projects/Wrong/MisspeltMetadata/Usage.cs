namespace Wrong
{
    public static class Usage
    {
        public static object Create(System.Net.Http.HttpClient client) { return new Pets.PetsClient(client); }
    }
}
